import { FUNDS } from "@/lib/domain/fund";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import { amountKey, type CellKey, cellOf } from "@/lib/domain/periodic-report/cell";
import { latestEstimate } from "@/lib/domain/periodic-report/past-estimates";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import { recordsOf } from "@/lib/domain/periodic-report/shown-versions";
import { type StandingRemark, standingRemarks } from "@/lib/domain/periodic-report/standing-remarks";
import type { Locale } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { exactInUnit } from "@/lib/format/reports/exact-in-unit";
import { pastEstimateWords } from "@/lib/format/reports/past-estimate-words";

/** What stands beside a cell: what the portal's records say, how the last estimate came out, what the Ministry remarked. */
export type CellBeside = {
  readonly records: string | null;
  readonly past: string | null;
  readonly remark: StandingRemark | null;
};
export type CellsBeside = ReadonlyMap<CellKey, CellBeside>;

/** What stands beside the cells of a report, in the unit of its table. */
export function cellsBeside(view: ReportView, report: ReportVersion, unit: MoneyUnit, locale: Locale): CellsBeside {
  const records = recordsOf(report, view.context);
  const remarks = new Map(standingRemarks(report).map((one) => [one.cell, one]));
  const past = new Map(
    FUNDS.flatMap((fund) => {
      const latest = latestEstimate(view.pastEstimates, fund);
      return latest && (latest.estimate !== 0n || latest.actual !== 0n)
        ? [[amountKey(fund, "ESTIMATE"), pastEstimateWords(latest, unit, locale)] as const]
        : [];
    }),
  );
  const written = (cell: CellKey, value: bigint) =>
    cellOf(cell)?.of === "output" ? formatCount(value, locale) : exactInUnit(value, unit, locale);
  return new Map(
    [...new Set([...records.keys(), ...past.keys(), ...remarks.keys()])].map((cell) => {
      const recorded = records.get(cell);
      const said = recorded === undefined ? null : written(cell, recorded);
      return [cell, { records: said, past: past.get(cell) ?? null, remark: remarks.get(cell) ?? null }];
    }),
  );
}

/** Where what stands beside a cell is found. */
export const besideId = (cell: CellKey) => `beside-${cell}`;
/** Where a cell's remark stands in the list above the tables. */
export const remarkId = (cell: CellKey) => `remark-${cell}`;
