import { certifiedParts } from "@/lib/domain/figures/certified-parts";
import { FUNDS } from "@/lib/domain/fund";
import { grouped } from "@/lib/domain/grouped";
import { sumOf } from "@/lib/domain/money";
import type { ThroughMonth } from "@/lib/domain/period/period";
import { type IsoDate, lastDayOf } from "@/lib/domain/period/period";
import { amountKey } from "@/lib/domain/periodic-report/cell";
import type { PastEstimate } from "@/lib/domain/periodic-report/past-estimates";
import type { PeriodKey, ReportingPeriod } from "@/lib/domain/periodic-report/period";
import type { Questionnaire } from "@/lib/domain/periodic-report/questionnaire";
import { recordedCells } from "@/lib/domain/periodic-report/records";
import type { EarlierPeriod, ReportContext } from "@/lib/domain/periodic-report/report-context";
import type { ReportRow } from "./report-row";

/** A province, then those merged into it. */
type Units = readonly [string, ...string[]];

/** What a report is held against, from what the statement read beside it. */
export function contextFrom(
  row: ReportRow,
  period: ReportingPeriod,
  questionnaire: Questionnaire,
  units: Units,
  today: IsoDate,
): ReportContext {
  const { year, through } = period;
  const now = row.money.filter((one) => one.year === year);
  return {
    through,
    questionnaire,
    records: recordedCells(now, row.achieved, row.national_planned),
    lastYear: new Map(FUNDS.flatMap((fund) => lastYearOf(row, fund, period, units))),
    earlier: earlierOf(row, period, units),
    isOver: lastDayOf(year, through) < today,
  };
}

type Fund = (typeof FUNDS)[number];

/** Last year's same period, by the rule of official figures; nothing where nothing is known. */
function lastYearOf({ certified, money }: ReportRow, fund: Fund, { year, through }: PeriodKey, units: Units) {
  const reports = certified.filter(
    (one) => one.year === year - 1 && one.through === through && one.fund === fund && one.measure === "ACTUAL",
  );
  const [unitId, ...predecessors] = units;
  const parts = certifiedParts(unitId, predecessors, (id) => reports.some(({ unit }) => unit === id));
  const known = [
    ...reports.filter(({ unit }) => parts.certified.includes(unit)).map(({ amount }) => amount),
    ...money
      .filter((one) => one.year === year - 1 && one.fund === fund && parts.paid.includes(one.unit))
      .map(({ disbursed }) => disbursed),
  ];
  return known.length > 0 ? [[fund, sumOf(known)] as const] : [];
}

/**
 * The latest earlier period of the year that was certified whole: by this province, or by every one it was merged from.
 * What a fund came to in all, by content and by indicator; parts that one of several left out count as nothing there.
 */
function earlierOf(
  { certified, earlier_parts: known }: ReportRow,
  { year, through }: PeriodKey,
  units: Units,
): EarlierPeriod | null {
  const before = certified.filter((one) => one.year === year && one.through < through && one.measure === "ACTUAL");
  const latest = Math.max(0, ...before.map((one) => one.through));
  if (latest === 0) return null;
  const [unitId, ...predecessors] = units;
  const values = FUNDS.flatMap((fund) => {
    const reports = before.filter((one) => one.through === latest && one.fund === fund);
    const { certified: parts } = certifiedParts(unitId, predecessors, (id) => reports.some(({ unit }) => unit === id));
    const isWhole = parts.includes(unitId) || (parts.length > 0 && predecessors.every((id) => parts.includes(id)));
    if (!isWhole) return [];
    const amounts = reports.filter(({ unit }) => parts.includes(unit)).map(({ amount }) => amount);
    const details = grouped(
      known.filter((one) => one.fund === fund && parts.includes(one.unit)),
      ({ cell }) => cell,
    );
    return [
      [amountKey(fund, "ACTUAL"), sumOf(amounts)] as const,
      ...[...details].map(([cell, rows]) => [cell, sumOf(rows.map(({ value }) => value))] as const),
    ];
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
