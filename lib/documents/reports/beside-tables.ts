import { cellOf } from "@/lib/domain/periodic-report/cell";
import { correctedCells } from "@/lib/domain/periodic-report/corrected-cells";
import { estimateError } from "@/lib/domain/periodic-report/past-estimates";
import type { OwnRow } from "@/lib/domain/periodic-report/report";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { formatPeriod } from "@/lib/format/period";
import { type CodeNames, cellName } from "@/lib/format/reports/cell-name";
import { wordsOf } from "../words";

/** How far this province's past estimates were from what was certified, or else recorded, afterwards. */
export function pastEstimatesTable({ pastEstimates }: ReportView, locale: Locale): ReportTable {
  const { reports: words } = wordsOf(locale);
  return {
    ...{ name: "past-estimates", title: words.pastEstimates, about: [], notes: [], totals: [] },
    columns: [
      { key: "period", label: words.period, kind: "text", head: true },
      { key: "fund", label: words.fund, kind: "text" },
      { key: "estimate", label: words.measures.ESTIMATE, kind: "money" },
      { key: "actual", label: words.cameTo, kind: "money" },
      { key: "error", label: words.error, kind: "ratio", signed: true },
      { key: "origin", label: words.origin, kind: "text" },
    ],
    rows: pastEstimates.map((one) => ({
      key: `${one.year}-${one.through}-${one.fund}`,
      values: [
        ...[formatPeriod(one.year, one.through, locale), columnName(one.fund, locale), one.estimate, one.actual],
        ...[estimateError(one), words.origins[one.origin]],
      ],
    })),
  };
}

/** What a correction says otherwise than what it corrects, both side by side. */
export function correctionTable(
  before: ReportVersion,
  after: ReportVersion,
  names: CodeNames,
  locale: Locale,
): ReportTable {
  const { reports: words } = wordsOf(locale);
  const shown = (cell: string, value: string | bigint | null) =>
    typeof value !== "bigint"
      ? value
      : cellOf(cell)?.of === "output"
        ? formatCount(value, locale)
        : formatExactMoney(value, locale);
  return {
    ...{ name: `correction-${after.version}`, title: words.corrected, about: [], notes: [], totals: [] },
    columns: [
      { key: "cell", label: words.what, kind: "text", head: true },
      { key: "before", label: words.before, kind: "text" },
      { key: "after", label: words.after, kind: "text" },
    ],
    rows: correctedCells(before, after).map(({ cell, before: was, after: is }) => ({
      key: cell,
      values: [cellName(cell, locale, names), shown(cell, was), shown(cell, is)],
    })),
  };
}

/** What a province counts beside, for itself. */
export function ownRowsTable(rows: readonly OwnRow[], locale: Locale): ReportTable {
  const { reports: words } = wordsOf(locale);
  return {
    ...{ name: "own-rows", title: words.ownRows, about: [], notes: [], totals: [] },
    columns: [
      { key: "label", label: words.ownLabel, kind: "text", head: true, language: "vi" },
      { key: "fund", label: words.fund, kind: "text" },
      { key: "plan", label: words.measures.PLAN, kind: "money" },
      { key: "actual", label: words.measures.ACTUAL, kind: "money" },
      { key: "estimate", label: words.measures.ESTIMATE, kind: "money" },
      { key: "note", label: words.ownNote, kind: "text", language: "vi" },
    ],
    rows: rows.map(({ label, fund, plan, actual, estimate, note }, at) => ({
      key: String(at),
      values: [label, fund && columnName(fund, locale), plan, actual, estimate, note],
    })),
  };
}
