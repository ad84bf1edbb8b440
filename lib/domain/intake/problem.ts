import type { VoucherProblemCode } from "./voucher-problem";

/** What can be wrong with a whole file or table (tệp, bảng), before any value is looked at. */
export const FILE_PROBLEMS = [
  "file-empty",
  "file-too-large",
  "file-unreadable",
  "file-locked-or-old",
  "file-too-many-parts",
  "file-inflates-too-much",
  "file-doctype",
  "file-macros",
  "file-external-links",
  "file-not-utf8",
  "file-open-quote",
  "table-too-many-rows",
  "table-too-many-columns",
  "table-no-headings",
  "table-no-rows",
  "column-missing",
  "column-unknown",
  "column-twice",
  "problems-too-many",
  "problems-more",
  "book-too-many-sheets",
  "book-too-much",
  "reading-took-too-long",
  "database-refused",
] as const;

/** What can be wrong in a place of the table: a row, a column or a cell. */
export const CELL_PROBLEMS = [
  "row-hidden",
  "column-hidden",
  "cells-merged",
  "cell-formula",
  "cell-error",
  "cell-hidden",
  "cell-beyond-headings",
  "value-missing",
  "value-too-long",
  "value-unprintable",
  "text-replaced",
  "text-doubly-encoded",
  "text-vni",
  "text-tcvn3",
  "scope-unknown",
  "scope-ambiguous",
  "year-wrong",
  "month-wrong",
  "month-alone",
  "period-of-other-year",
  "fund-unknown",
  "group-unknown",
  "measure-unknown",
  "unit-not-of-measure",
  "number-wrong",
  "number-ambiguous",
  "number-scaled",
  "number-imprecise",
  "decimals-wrong",
  "decimals-differ",
  "decimals-too-many",
  "percent-in-amount",
  "amount-too-large",
  "count-wrong",
  "area-wrong",
  "date-wrong",
  "row-repeated",
  "source-says-other",
  "not-kept",
  "value-not-known",
  "province-other",
  "money-wrong",
  "sum-differs",
  "end-before-start",
  "tax-code-wrong",
  "differs-from-row",
  "project-unknown",
  "project-differs",
  "province-missing",
  "amount-sign",
  "line-twice",
  "decision-too-long",
  "decision-issued",
  "decision-elsewhere",
  "decision-of-other-place",
  "plan-project-unknown",
  "plan-project-other-year",
  "amount-two-ways",
  "amount-fraction",
  "cell-said-twice",
  "report-row-unknown",
  "own-rows-too-many",
  "entry-repeated",
  "entry-province-other",
  "entry-project-unknown",
] as const;

export type IntakeProblemCode = (typeof FILE_PROBLEMS)[number] | (typeof CELL_PROBLEMS)[number] | VoucherProblemCode;

/**
 * One thing to mend in an imported file (nhập tệp): where it is, as a spreadsheet names places, what was read there,
 * and what the sentence for it needs to know besides (`expected`: what would be accepted; `limit`; another `row`).
 */
export type IntakeProblem = {
  readonly code: IntakeProblemCode;
  readonly sheet: string;
  /** 1-based, as the spreadsheet counts; null when the problem is of the whole table. */
  readonly row: number | null;
  /** 1-based; null when the problem is of the whole row or table. */
  readonly column: number | null;
  /** The heading as it stands in the file, or the name of the missing column. */
  readonly heading: string | null;
  readonly read: string;
  readonly expected: string;
};

/** How many things there are to mend: those that are told one by one, and those that one of them counts. */
export function countProblems(problems: readonly IntakeProblem[]): number {
  return problems.reduce((sum, { code, expected }) => sum + (code === "problems-more" ? Number(expected) : 1), 0);
}
