import type { FigureRef } from "./figure-ref";

/** A row of a summary's table: what it is about, and the number in each column; null where the column has no meaning. */
export type SummaryRow = {
  readonly key: string;
  /** A name kept in the records; null where the row is a fund or the whole, which are named by their key. */
  readonly name: string | null;
  readonly level: "total" | "group" | "row";
  readonly cells: readonly (FigureRef | null)[];
};

/** The tables of a summary, in the order of its parts. */
export const SUMMARY_TABLES = [
  ...["last-year", "plan", "releases", "so-far", "contents", "results"],
  ...["provinces", "efforts", "punctuality", "accuracy"],
] as const;
export type SummaryTableName = (typeof SUMMARY_TABLES)[number];

/** A column: a measure of one of the views, or one side of a counted result. */
export type SummaryColumn = {
  readonly key: string;
  readonly of: FigureRef;
};

/** A numbered table as values: every cell is a number of the summary, bound as those of the sentences are. */
export type SummaryTable = {
  readonly name: SummaryTableName;
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly SummaryRow[];
};
