import type { ReportLevel, ReportMark } from "@/lib/domain/report/report-table";

/** The bar in a cell, in pixels of one scale for the whole table. */
export type CellBar = {
  readonly plan: number;
  /** The executed parts from left to right: a fund's class and its width. */
  readonly parts: readonly (readonly [kind: "kcqg" | "kcdp" | "all", width: number])[];
  readonly estimate?: number;
  /** Where the same period of the year before ended. */
  readonly before?: number;
};

/** A written value with what it opens and how it is marked. */
export type WrittenPart = {
  readonly text: string;
  readonly href?: string;
  /** The language of a text that is not in the reader's. */
  readonly lang?: "vi";
  /** What the link says to whoever only hears it. */
  readonly name?: string;
  readonly mark?: ReportMark;
  /** A number among words, set in the face of numbers. */
  readonly number?: true;
  readonly alarm?: string;
};

/** A cell: finished text, or a part with the second line below it. */
export type WrittenCell = string | (WrittenPart & { readonly below?: readonly WrittenPart[] });

/** A line of a table, its values already written; the first cell names it. */
export type WrittenLine = {
  readonly id: string;
  readonly ordinal?: string;
  readonly level?: ReportLevel;
  readonly cells: readonly WrittenCell[];
  readonly sentence?: string;
  /** The language of a sentence that is not in the reader's. */
  readonly lang?: "vi";
  readonly bar?: CellBar;
  /** Its numbers open no explanation. */
  readonly plain?: true;
};

/** A written column. Its head's sort address goes where the table's has its `*`. */
export type WrittenColumn = {
  readonly key: string;
  readonly label: string;
  /** Numbers stand right; a head names its row and stays in sight. */
  readonly set: "num" | "text" | "day" | "firm" | "long";
  readonly head?: true;
  readonly sort?: ColumnSort;
  /** The address that explains its values, where the table's own does not. */
  readonly explain?: string;
};

/** What sorts a column: the order's code, and whether the table is in that column's order now. */
export type ColumnSort = { readonly code: string; readonly state: "ascending" | "descending" | "none" };

/** A head over several columns; without a label, its columns stand by themselves. */
export type WrittenGroup = { readonly label: string; readonly columns: number };

/** A table as finished text, which is what travels to the browser: each value once. */
export type WrittenTable = {
  readonly caption: string;
  /** The unit, said once above the numbers. */
  readonly unitLine?: string;
  readonly heads: { readonly ordinal?: string; readonly bar?: string };
  readonly groups?: readonly WrittenGroup[];
  readonly columns: readonly WrittenColumn[];
  readonly lines: readonly WrittenLine[];
  readonly addresses: TableAddresses;
};

/** Addresses that lines share but for their id (the page, the explanation), and columns but for their order. */
export type TableAddresses = { readonly page?: string; readonly explain?: string; readonly sort?: string };

/** The place of a line's id, or a column's order, in a shared address. */
export const ID_PLACE = "*";

/** Width of the bars' scale. */
export const BAR_WIDTH = 168;
