import type { MoneyUnit } from "@/lib/domain/money-unit";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { type CellControl, echoOf, readingOf, showInvalid } from "./typed-cells";

export type EchoWords = Readonly<Record<"reads" | "unreadable" | "notCount", string>>;

/** Says below a cell how its text is read, or that it cannot be. Gives whether it can. */
export function echoCell(control: CellControl, unit: MoneyUnit, words: EchoWords, locale: Locale): boolean {
  const reading = readingOf(control, unit);
  const isAmount = control.dataset.kind === "amount";
  const isRead = reading !== undefined;
  if (isRead) delete control.dataset.unread;
  else control.dataset.unread = "yes";
  showInvalid(control);
  const echo = echoOf(control);
  if (!echo) return isRead;
  const isNew = isAmount && reading !== null && control.value !== control.defaultValue;
  if (!isRead) echo.textContent = words[isAmount ? "unreadable" : "notCount"];
  else echo.textContent = isNew ? fill(words.reads, { amount: formatExactMoney(BigInt(reading), locale) }) : "";
  return isRead;
}
