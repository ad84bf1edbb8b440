import type { Execution, ExecutionRow, MonthAmounts } from "@/lib/domain/figures/execution";
import { type Grouping, scopeCode } from "@/lib/domain/figures/execution-query";
import { MEASURES } from "@/lib/domain/figures/measures";
import { FUND_COLUMNS } from "@/lib/domain/fund";
import type { ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { formatMonthShort } from "@/lib/format/date";
import { formatFigureNote } from "@/lib/format/figure-notes";
import type { Locale } from "@/lib/format/locale";
import { columnName, measureName } from "@/lib/format/measure-names";
import { executionRows } from "../execution-rows";
import { wordsOf } from "../words";
import { aboutView } from "./about-view";
import { measureColumn, measureValues } from "./measure-columns";

/** The rows of `GET /api/v1/execution` as one table: a line per row and fund column with every measure, the card first. */
export function executionTable(execution: Execution, groupBy: Grouping, locale: Locale): ReportTable {
  const words = wordsOf(locale).figures;
  const table = groupBy === "month" ? monthLines(execution, locale) : measureLines(execution, groupBy, locale);
  return {
    name: fileName(execution, groupBy),
    title: words.file[groupBy],
    about: aboutView(execution, locale),
    totals: [],
    notes: [...new Set(execution.notes.map((note) => formatFigureNote(note, locale)))],
    ...table,
  };
}

function fileName({ query }: Execution, groupBy: Grouping): string {
  const through = String(query.through).padStart(2, "0");
  return `execution-${scopeCode(query.scope)}-${query.year}-${through}-${groupBy}`.toLowerCase();
}

type Lines = Pick<ReportTable, "columns" | "rows">;

function measureLines(execution: Execution, groupBy: Exclude<Grouping, "month">, locale: Locale): Lines {
  const { bar, file } = wordsOf(locale).figures;
  const card: ExecutionRow = {
    key: scopeCode(execution.query.scope),
    label: execution.scopeLabel,
    columns: execution.total,
  };
  return {
    columns: [
      { key: "key", label: file.key, machine: "key", kind: "text" },
      { key: "label", label: file.label, machine: "label", kind: "text", head: true },
      { key: "fund", label: bar.fund, kind: "text" },
      ...MEASURES.map((measure) => measureColumn(measure, measureName(measure, locale))),
    ],
    rows: [card, ...executionRows(execution, groupBy, locale)].flatMap(({ key, label, columns }) =>
      FUND_COLUMNS.flatMap((column): ReportRow[] => {
        const figures = columns[column];
        if (figures === null) return [];
        const values = [key, label, columnName(column, locale), ...measureValues(figures, MEASURES)];
        return [{ key: `${key} ${column}`, values }];
      }),
    ),
  };
}

const MONTH_AMOUNTS = ["disbursed", "cumulative", "cumulativeBefore"] as const satisfies (keyof MonthAmounts)[];

function monthLines({ byMonth, certifiedGap: gap }: Execution, locale: Locale): Lines {
  const { bar, months, contents, file } = wordsOf(locale).figures;
  const heads = { disbursed: months.own, cumulative: months.cumulative, cumulativeBefore: months.before };
  return {
    columns: [
      { key: "month", label: months.month, machine: "key", kind: "count", head: true },
      { key: "label", label: file.label, machine: "label", kind: "text" },
      { key: "fund", label: bar.fund, kind: "text" },
      ...MONTH_AMOUNTS.map((key) => ({ key, label: heads[key], kind: "money" as const })),
    ],
    rows: [
      ...byMonth.flatMap(({ month, columns }) =>
        FUND_COLUMNS.flatMap((column): ReportRow[] => {
          const amounts = columns[column];
          if (amounts === null) return [];
          const name = [formatMonthShort(month, locale), columnName(column, locale)];
          return [{ key: `${month} ${column}`, values: [month, ...name, ...MONTH_AMOUNTS.map((key) => amounts[key])] }];
        }),
      ),
      ...(gap === null ? [] : FUND_COLUMNS).flatMap((column): ReportRow[] => {
        const amount = gap?.[column] ?? null;
        if (amount === null) return [];
        return [{ key: `gap ${column}`, values: [null, contents.gap, columnName(column, locale), amount, null, null] }];
      }),
    ],
  };
}
