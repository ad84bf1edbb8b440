import type { Execution, ExecutionRow, FigureColumns } from "@/lib/domain/figures/execution";
import { type Grouping, scopeCode } from "@/lib/domain/figures/execution-query";
import { AMOUNT_MEASURES, RATIO_MEASURES } from "@/lib/domain/figures/measures";
import { asNumber, rational } from "@/lib/domain/figures/rational";
import { FUND_COLUMNS } from "@/lib/domain/fund";
import type { Locale } from "@/lib/format/locale";
import { columnName, measureName } from "@/lib/format/measure-names";
import { figures as english } from "@/lib/format/messages/en/figures";
import { figures as vietnamese } from "@/lib/format/messages/vi/figures";
import { type CsvCell, writeCsv } from "./csv";
import { executionRows } from "./execution-rows";

const WORDS = { vi: vietnamese, en: english };

/** The rows of a view as CSV: one line per row and fund column, the card first; đồng, and ratios as plain fractions. */
export function executionCsv(execution: Execution, groupBy: Grouping, locale: Locale): string {
  return groupBy === "month" ? monthsCsv(execution, locale) : rowsCsv(execution, groupBy, locale);
}

/** A file name that says what the file holds. */
export function executionFileName({ query }: Execution, groupBy: Grouping): string {
  const through = String(query.through).padStart(2, "0");
  return `execution-${scopeCode(query.scope)}-${query.year}-${through}-${groupBy}.csv`.toLowerCase();
}

function rowsCsv(execution: Execution, groupBy: Exclude<Grouping, "month">, locale: Locale): string {
  const card: ExecutionRow = {
    key: scopeCode(execution.query.scope),
    label: execution.scopeLabel,
    columns: execution.total,
  };
  const measures = [...AMOUNT_MEASURES, ...RATIO_MEASURES].map((measure) => measureName(measure, locale));
  const lines = [card, ...executionRows(execution, groupBy, locale)].flatMap(({ key, label, columns }) =>
    FUND_COLUMNS.flatMap((column) => figureLine([key, label, columnName(column, locale)], columns[column])),
  );
  return writeCsv([["key", "label", WORDS[locale].bar.fund, ...measures], ...lines]);
}

function figureLine(head: readonly string[], figures: FigureColumns["ALL"]): CsvCell[][] {
  if (figures === null) return [];
  const amounts = AMOUNT_MEASURES.map((measure) => amountCell(figures[measure]));
  const ratios = RATIO_MEASURES.map((measure): CsvCell => {
    const ratio = figures[measure];
    return ratio && { digits: String(asNumber(rational(ratio.part, ratio.whole))) };
  });
  return [[...head, ...amounts, ...ratios]];
}

function monthsCsv({ byMonth }: Execution, locale: Locale): string {
  const words = WORDS[locale].months;
  const heading = ["key", WORDS[locale].bar.fund, words.own, words.cumulative, words.before];
  const lines = byMonth.flatMap(({ month, columns }) =>
    FUND_COLUMNS.flatMap((column): CsvCell[][] => {
      const amounts = columns[column];
      if (amounts === null) return [];
      const { disbursed, cumulative, cumulativeBefore } = amounts;
      const digits = [disbursed, cumulative, cumulativeBefore].map(amountCell);
      return [[{ digits: String(month) }, columnName(column, locale), ...digits]];
    }),
  );
  return writeCsv([heading, ...lines]);
}

function amountCell(amount: bigint | null): CsvCell {
  return amount === null ? null : { digits: amount.toString() };
}
