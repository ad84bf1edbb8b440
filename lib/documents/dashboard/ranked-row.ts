import type { FigureColumns } from "@/lib/domain/figures/execution";
import { RANKED_MEASURES } from "@/lib/domain/figures/measures";
import { barOf } from "@/lib/domain/report/report-bar";
import type { ReportColumn, ReportRow } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { measureHead } from "@/lib/format/measure-names";
import { wordsOf } from "../words";
import { measureColumn, measureValues } from "./measure-columns";

/** The columns that provinces and contents are compared in. */
export function rankedColumns(locale: Locale): ReportColumn[] {
  return RANKED_MEASURES.map((measure) => ({
    ...measureColumn(measure, measureHead(measure, "flat", locale)),
    sortable: true,
  }));
}

/** A row of figures: what is known of each measure, its bar, and a word where more was spent than planned. */
export function rankedRow(
  columns: FigureColumns,
  row: Omit<ReportRow, "values"> & { label: string },
  locale: Locale,
): ReportRow {
  const all = columns.ALL;
  const over = all?.executed ? all.executed.part > all.executed.whole : false;
  const bar = row.level === undefined ? barOf(columns) : undefined;
  const { label, ...rest } = row;
  return {
    ...rest,
    values: [label, ...measureValues(all, RANKED_MEASURES)],
    ...(bar && { bar }),
    ...(over && { alarms: { executed: wordsOf(locale).figures.ranking.over } }),
  };
}
