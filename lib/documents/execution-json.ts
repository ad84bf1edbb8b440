import type {
  Execution,
  ExecutionRow,
  FigureColumns,
  Figures,
  MonthAmounts,
  MonthPoint,
} from "@/lib/domain/figures/execution";
import { type Grouping, scopeCode } from "@/lib/domain/figures/execution-query";
import { RATIO_MEASURES } from "@/lib/domain/figures/measures";
import type { Ratio } from "@/lib/domain/figures/ratio";
import { asNumber, rational } from "@/lib/domain/figures/rational";
import { FUND_COLUMNS } from "@/lib/domain/fund";
import { formatFigureNote } from "@/lib/format/figure-notes";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { figures as english } from "@/lib/format/messages/en/figures";
import { figures as vietnamese } from "@/lib/format/messages/vi/figures";
import { executionRows, gapRow } from "./execution-rows";

const WORDS = { vi: vietnamese, en: english };

/** The answer of `GET /api/v1/execution` (contract §4): amounts stay bigint here and leave as text. */
export function executionJson(execution: Execution, groupBy: Grouping, locale: Locale) {
  const { query } = execution;
  return {
    query: {
      scope: scopeCode(query.scope),
      year: query.year,
      through: query.through,
      fund: query.fund,
      basis: query.basis,
      asOf: execution.knownOn,
      content: query.content,
      groupBy,
    },
    scopeLabel: execution.scopeLabel,
    layout: execution.layout,
    coverage: execution.coverage,
    total: columnsJson(execution.total, figuresJson),
    outputs: execution.outputs.map(({ target, achieved, ...output }) => ({
      ...output,
      target: Number(target),
      achieved: Number(achieved),
    })),
    rows: rowsJson(execution, groupBy, locale),
    notes: [...new Set(execution.notes.map((note) => formatFigureNote(note, locale)))],
  };
}

function rowsJson(execution: Execution, groupBy: Grouping, locale: Locale) {
  if (groupBy === "month") {
    const months = execution.byMonth.map((point) => monthJson(point, locale));
    return [...months, ...gapRow(execution, locale).map(rowJson)];
  }
  return executionRows(execution, groupBy, locale).map(rowJson);
}

function rowJson({ key, label, columns }: ExecutionRow) {
  return { key, label, ...columnsJson(columns, figuresJson) };
}

/** The month's own amounts, and `cumulative` through it; always from records, so executed is what was disbursed. */
function monthJson({ month, columns }: MonthPoint, locale: Locale) {
  const amounts = ({ disbursed, ...others }: MonthAmounts) => ({ ...others, disbursed, actual: disbursed });
  const label = fill(WORDS[locale].bar.month, { month: String(month) });
  return { key: String(month), label, ...columnsJson(columns, amounts) };
}

function figuresJson({ origin, ...figures }: Figures) {
  const ratios = Object.fromEntries(RATIO_MEASURES.map((measure) => [measure, ratioJson(figures[measure])]));
  return { ...figures, ...ratios, origin };
}

/** A ratio unrounded, as near as a floating number comes to its exact pair. */
function ratioJson(ratio: Ratio | null): number | null {
  return ratio && asNumber(rational(ratio.part, ratio.whole));
}

function columnsJson<Column, Json>(
  columns: Readonly<Record<keyof FigureColumns, Column | null>>,
  json: (column: Column) => Json,
) {
  return Object.fromEntries(
    FUND_COLUMNS.map((name) => {
      const column = columns[name];
      return [name, column === null ? null : json(column)];
    }),
  );
}
