import { FUNDS } from "../fund";
import { amountKey } from "./cell";
import type { Found } from "./explained-amounts";
import { soft } from "./found";
import type { ReportContent } from "./report";
import type { ReportContext } from "./report-context";
import { THRESHOLDS } from "./thresholds";

/** What a fund carried out far from last year's same period, and a share of the national fund that moved far from it. */
export function findBesideLastYear(content: ReportContent, context: ReportContext): Found[] {
  const { yearTimes } = THRESHOLDS;
  const jumps = FUNDS.flatMap((fund) => {
    const cell = amountKey(fund, "ACTUAL");
    const actual = content.values.get(cell) ?? 0n;
    const before = context.lastYear.get(fund) ?? 0n;
    const isFar = before > 0n && actual > 0n && (actual >= before * yearTimes || actual * yearTimes <= before);
    return isFar ? [soft("jump-year", cell, actual, before)] : [];
  });
  return [...jumps, ...sharesMoved(content, context)];
}

/** Whether the national fund's part of what was carried out is far from last year's. */
function sharesMoved({ values }: ReportContent, { lastYear }: ReportContext): Found[] {
  const [national, local] = FUNDS.map((fund) => values.get(amountKey(fund, "ACTUAL")) ?? 0n);
  const [before, localBefore] = FUNDS.map((fund) => lastYear.get(fund) ?? 0n);
  if (national === undefined || local === undefined || before === undefined || localBefore === undefined) return [];
  const whole = national + local;
  const wholeBefore = before + localBefore;
  if (whole === 0n || wholeBefore === 0n || !values.has(amountKey("KCQG", "ACTUAL"))) return [];
  const moved = national * wholeBefore - before * whole;
  const distance = (moved < 0n ? -moved : moved) * 100n;
  return distance > THRESHOLDS.sharePoints * whole * wholeBefore
    ? [soft("share-moved", amountKey("KCQG", "ACTUAL"), (national * 1000n) / whole, (before * 1000n) / wholeBefore)]
    : [];
}
