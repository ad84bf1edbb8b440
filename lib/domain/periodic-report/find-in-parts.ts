import type { Fund } from "../fund";
import { sumOf } from "../money";
import { amountKey, type ReportedMeasure } from "./cell";
import type { Found } from "./explained-amounts";
import { hard, soft } from "./found";
import type { ReportContent } from "./report";
import type { ReportContext } from "./report-context";

/**
 * How the contents of one fund and measure add up. None need be given (domain §6: by content where it can). Given, they
 * never exceed their total; where every one is given they make it, and where some are left out and the rest falls short a
 * sentence says why. A period that asks some contents alone asks for no whole.
 *
 * Where the total is what the records say, contents that fall short differ from the records themselves: that is told of
 * each, and not once more here.
 */
export function findInParts(
  fund: Fund,
  measure: ReportedMeasure,
  { values }: ReportContent,
  { questionnaire: { contents, someContents }, records }: ReportContext,
): Found[] {
  const cell = amountKey(fund, measure);
  const total = values.get(cell);
  const given = contents.flatMap(({ code }) => values.get(amountKey(fund, measure, code)) ?? []);
  if (total === undefined || given.length === 0) return [];
  const sum = sumOf(given);
  if (sum > total) return [hard("parts-over-total", cell, sum, total)];
  if (sum === total || someContents) return [];
  if (given.length === contents.length) return [hard("parts-under-total", cell, sum, total)];
  return records.get(cell) === total ? [] : [soft("parts-short", cell, sum, total)];
}
