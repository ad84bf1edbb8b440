import type { MoneyUnit } from "@/lib/domain/money-unit";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { amountWordsEn } from "@/lib/format/refusals/amount-words-en";
import { amountWordsVi } from "@/lib/format/refusals/amount-words-vi";
import { type CellReading, readTypedCell } from "@/lib/input/typed-cell";
import { type CellControl, echoOf, kindOf, showInvalid } from "./typed-cells";

export type EchoWords = Readonly<Record<"reads", string>>;

const WHY = { vi: amountWordsVi, en: amountWordsEn };

/** Says below a cell how its text is read, or why it cannot be, in the sentence the portal refuses it with. Gives whether it can. */
export function echoCell(control: CellControl, unit: MoneyUnit, words: EchoWords, locale: Locale): boolean {
  const kind = kindOf(control);
  const reading = readTypedCell(kind, control.value, unit);
  const isRead = "value" in reading;
  if (isRead) delete control.dataset.unread;
  else control.dataset.unread = "yes";
  showInvalid(control);
  const echo = echoOf(control);
  if (echo)
    echo.textContent = control.value === control.defaultValue && isRead ? "" : told(reading, kind, words, locale);
  return isRead;
}

function told(reading: CellReading, kind: "amount" | "count", { reads }: EchoWords, locale: Locale): string {
  if ("problem" in reading) return asSentence(WHY[locale][reading.problem](reading));
  if (reading.value === null) return "";
  return fill(reads, { amount: (kind === "amount" ? formatExactMoney : formatCount)(reading.value, locale) });
}

/** A clause that is said by itself. */
function asSentence(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}
