import { FUNDS } from "../fund";
import { amountKey, type CellKey, cellOf } from "./cell";
import type { Found } from "./explained-amounts";
import { soft } from "./found";
import { askedCells } from "./questionnaire";
import type { ReportContent } from "./report";
import type { ReportContext } from "./report-context";
import { THRESHOLDS } from "./thresholds";

/**
 * What is cumulative and lower than the same year's earlier certified period had it: of a fund, of a content, of an
 * indicator; and a fund that has grown far faster since. Left out it counts as zero, but for a fund that no longer says
 * anything by content, and for what the records know: that is a difference from them already.
 */
export function findBesideEarlier(content: ReportContent, context: ReportContext): Found[] {
  const { earlier, records, questionnaire } = context;
  if (earlier === null) return [];
  const asked = askedCells(questionnaire);
  const fallen = [...earlier.values].flatMap(([cell, passed]) => {
    if (!asked.has(cell)) return [];
    const typed = content.values.get(cell);
    if (typed === undefined && (isLeftAside(cell, content) || (records.get(cell) ?? 0n) !== 0n)) return [];
    const value = typed ?? 0n;
    return value < passed ? [soft("below-earlier", cell, value, passed)] : [];
  });
  return [...fallen, ...hurried(content, context)];
}

/** Whether a cell is a missing total, told as such, or a content of a fund that gives none of its contents. */
function isLeftAside(key: CellKey, { values }: ReportContent): boolean {
  const cell = cellOf(key);
  if (cell?.of !== "amount") return false;
  return cell.content === null || ![...values.keys()].some((given) => given.startsWith(`${cell.fund}.ACTUAL.`));
}

function hurried({ values }: ReportContent, { through, earlier }: ReportContext): Found[] {
  if (earlier === null) return [];
  const months = BigInt(through - earlier.through);
  return FUNDS.flatMap((fund) => {
    const cell = amountKey(fund, "ACTUAL");
    const actual = values.get(cell);
    const passed = earlier.values.get(cell) ?? 0n;
    if (actual === undefined || passed <= 0n || actual < passed) return [];
    const isFaster = (actual - passed) * BigInt(earlier.through) > passed * months * THRESHOLDS.monthTimes;
    return isFaster ? [soft("jump-period", cell, actual, passed)] : [];
  });
}
