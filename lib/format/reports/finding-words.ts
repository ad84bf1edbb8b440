import { type CellKey, cellOf } from "@/lib/domain/periodic-report/cell";
import type { ReportFinding } from "@/lib/domain/periodic-report/finding";
import type { Explanation } from "@/lib/domain/periodic-report/report";
import { fill } from "../fill";
import { formatFraction } from "../fraction";
import type { Locale } from "../locale";
import { reports as en } from "../messages/en/reports";
import { reports as vi } from "../messages/vi/reports";
import { formatExactMoney } from "../money";
import { formatCount } from "../number";
import { type CodeNames, cellName } from "./cell-name";

const WORDS = { vi, en };

/** What a check found, in a sentence with its amounts: exact, since a đồng may be the whole difference. */
export function findingWords({ code, cell, value, against }: ReportFinding, locale: Locale, names?: CodeNames): string {
  const words = WORDS[locale];
  const amount = (one: bigint | null) => (one === null ? words.cell.empty : inUnit(code, cell, one, locale));
  return fill(words.findings[code], {
    cell: cellName(cell, locale, names),
    value: amount(value),
    against: amount(against),
    gap: amount((value ?? 0n) - (against ?? 0n)),
  });
}

/** Of which amounts a reason was written that no longer holds. */
export function lapsedWords({ code, cell }: ReportFinding, { of }: Explanation, locale: Locale): string {
  const words = WORDS[locale].lapsed;
  if (of === null) return words.ofNothing;
  const amount = (one: bigint) => inUnit(code, cell, one, locale);
  return of.against === null
    ? fill(words.ofValue, { value: amount(of.value) })
    : fill(words.ofBoth, { value: amount(of.value), against: amount(of.against) });
}

/** Shares are per mille, outputs counts, everything else đồng. */
function inUnit(code: ReportFinding["code"], cell: CellKey, value: bigint, locale: Locale): string {
  if (code === "share-moved") return `${formatFraction(value, 10n, { decimals: 1 }, locale)}%`;
  return cellOf(cell)?.of === "output" ? formatCount(value, locale) : formatExactMoney(value, locale);
}
