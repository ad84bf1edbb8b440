import type { MoneyUnit } from "@/lib/domain/money-unit";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { type CellControl, readingOf } from "./typed-cells";

export type EchoWords = Readonly<Record<"reads" | "unreadable" | "notCount", string>>;

/** Says below a cell how its text is read, or that it cannot be. Gives whether it can. */
export function echoCell(control: CellControl, unit: MoneyUnit, words: EchoWords, locale: Locale): boolean {
  const echo = control.form?.querySelector(`output[id="${control.id}-echo"]`);
  const reading = readingOf(control, unit);
  const isAmount = control.dataset.kind === "amount";
  const isRead = reading !== undefined;
  control.setAttribute("aria-invalid", String(!isRead));
  if (echo) {
    echo.textContent = !isRead
      ? words[isAmount ? "unreadable" : "notCount"]
      : isAmount && reading !== null && control.value !== control.defaultValue
        ? fill(words.reads, { amount: formatExactMoney(BigInt(reading), locale) })
        : "";
  }
  return isRead;
}
