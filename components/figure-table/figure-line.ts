/** The bar in a cell, in pixels of one scale for the whole table. */
export type CellBar = {
  readonly plan: number;
  /** The executed parts from left to right: a fund's class and its width. */
  readonly parts: readonly (readonly [kind: "kcqg" | "kcdp" | "all", width: number])[];
  readonly estimate?: number;
  /** Where the same period of the year before ended. */
  readonly before?: number;
};

/** A line of a table of figures, its numbers already written. */
export type FigureLine = {
  readonly label: string;
  /** What the line is about, as addresses name it; it goes where the table's addresses have their `*`. */
  readonly id?: string;
  readonly ordinal?: string;
  /** The mark of a fund before the label. */
  readonly swatch?: "kcqg" | "kcdp";
  readonly kind?: "total" | "group" | "note";
  /** The page this line opens. */
  readonly href?: string;
  /** The address that explains this line's figures, to which a column adds its measure. */
  readonly explain?: string;
  readonly bar?: CellBar;
  readonly cells: readonly string[];
  /** A word of alarm beside the cell of that position. */
  readonly alarm?: { readonly at: number; readonly word: string };
};

/**
 * A column of numbers. With `measure`, each of its numbers links to how it is computed; with `explain`, all of them
 * link to one explanation, that of the whole they are shares of.
 */
export type FigureColumn = {
  readonly label: string;
  /** The column holds words, which stand left. */
  readonly words?: true;
  readonly measure?: string;
  readonly explain?: string;
  /** The order its head asks for, which goes where the table's `sort` address has its `*`, and the order it is in. */
  readonly sort?: ColumnSort | undefined;
};

/** What sorts a column: the order's code, and whether the table is in that column's order now. */
export type ColumnSort = { readonly code: string; readonly state: "ascending" | "descending" | "none" };

/** Addresses that lines share but for their id (the page, the explanation), and columns but for their order. */
export type TableAddresses = { readonly href?: string; readonly explain?: string; readonly sort?: string };

/** The place of a line's id, or a column's order, in a shared address. */
export const ID_PLACE = "*";

/** Heads of the ordinal, the label and the bar; a head left out leaves its column out. */
export type FigureHeads = { readonly ordinal?: string; readonly label: string; readonly bar?: string };

/** A head over several columns of numbers. */
export type FigureGroup = { readonly label: string; readonly columns: number };

/** Width of the bars' scale. */
export const BAR_WIDTH = 168;
