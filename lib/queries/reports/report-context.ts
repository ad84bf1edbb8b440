import { FUNDS } from "@/lib/domain/fund";
import { sumOf } from "@/lib/domain/money";
import type { ThroughMonth } from "@/lib/domain/period/period";
import { type IsoDate, lastDayOf } from "@/lib/domain/period/period";
import { amountKey } from "@/lib/domain/periodic-report/cell";
import type { EarlierPeriod, ReportContext } from "@/lib/domain/periodic-report/find-in-report";
import type { PastEstimate } from "@/lib/domain/periodic-report/past-estimates";
import type { ReportingPeriod } from "@/lib/domain/periodic-report/period";
import type { Questionnaire } from "@/lib/domain/periodic-report/questionnaire";
import { recordedCells } from "@/lib/domain/periodic-report/records";
import type { ReportRow } from "./report-row";

/** What a report is held against, from what the statement read beside it. */
export function contextFrom(
  row: ReportRow,
  period: ReportingPeriod,
  questionnaire: Questionnaire,
  today: IsoDate,
): ReportContext {
  const { year, through } = period;
  const now = row.money.filter((one) => one.year === year);
  return {
    through,
    questionnaire,
    records: recordedCells(now, row.achieved, row.national_planned),
    lastYear: new Map(FUNDS.flatMap((fund) => lastYearOf(row, fund, period))),
    earlier: earlierOf(row, period),
    isOver: lastDayOf(year, through) < today,
  };
}

/** Last year's same period: as certified, else what was paid. */
function lastYearOf({ certified, money }: ReportRow, fund: (typeof FUNDS)[number], { year, through }: ReportingPeriod) {
  const reported = certified.filter(
    (one) => one.year === year - 1 && one.through === through && one.fund === fund && one.measure === "ACTUAL",
  );
  if (reported.length > 0) return [[fund, sumOf(reported.map(({ amount }) => amount))] as const];
  const paid = money.filter((one) => one.year === year - 1 && one.fund === fund);
  return paid.length > 0 ? [[fund, sumOf(paid.map(({ disbursed }) => disbursed))] as const] : [];
}

function earlierOf({ certified }: ReportRow, { year, through }: ReportingPeriod): EarlierPeriod | null {
  const before = certified.filter((one) => one.year === year && one.through < through && one.measure === "ACTUAL");
  const latest = Math.max(0, ...before.map((one) => one.through));
  if (latest === 0) return null;
  const values = FUNDS.flatMap((fund) => {
    const parts = before.filter((one) => one.through === latest && one.fund === fund);
    return parts.length > 0 ? [[amountKey(fund, "ACTUAL"), sumOf(parts.map(({ amount }) => amount))] as const] : [];
  });
  return { through: latest, values: new Map(values) };
}

type Certified = ReportRow["certified"][number];

/** What was estimated before, beside what it came to: certified later, else paid by the records. Newest first. */
export function pastEstimatesFrom({ certified }: ReportRow): PastEstimate[] {
  const estimates = certified.filter(({ measure }) => measure === "ESTIMATE");
  return estimates
    .map(({ unit, year, through, fund, amount: estimate, recorded, certified_at: at }) => {
      const isSame = (one: Certified) =>
        one.unit === unit && one.year === year && one.through === through && one.fund === fund;
      const later = certified.find((one) => one.measure === "ACTUAL" && isSame(one) && one.certified_at > at);
      const came = later
        ? ({ actual: later.amount, origin: "certified" } as const)
        : ({ actual: recorded, origin: "records" } as const);
      return { year, through: through as ThroughMonth, fund, estimate, ...came };
    })
    .sort((one, other) => other.year - one.year || other.through - one.through);
}
