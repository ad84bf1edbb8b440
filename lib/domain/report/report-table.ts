import type { Ratio } from "../figures/ratio";
import type { Rational } from "../figures/rational";
import type { ReportBar } from "./report-bar";

/**
 * What a column holds. `money`: đồng; `ratio`: a pair of amounts, written as a percentage; `count`: whole things;
 * `day`: YYYY-MM-DD; `number`: an exact fraction with the decimals it is printed to, its unit in a column of its own.
 */
export type ReportKind = "text" | "money" | "ratio" | "count" | "day" | "number";

/** A fraction and the decimals it is shown with. */
export type ReportNumber = { readonly value: Rational; readonly decimals: number };

/** A value as it is known, never a finished text of a number; null is "nothing known", which is not zero. */
export type ReportValue = string | bigint | number | Ratio | ReportNumber | null;

/** A column: what it is called and what it holds. The first with `head` names its row. */
export type ReportColumn = {
  readonly key: string;
  readonly label: string;
  readonly kind: ReportKind;
  /** A change, written with its sign. */
  readonly signed?: true;
  /** Digits after the comma, where they are not the usual ones of tỷ đồng or of a percentage. */
  readonly decimals?: number;
  /** The head that stands over this column and its neighbours of the same head. */
  readonly group?: string;
  readonly head?: true;
  readonly sortable?: true;
  /** Its values add up, and the row of totals carries their sum. */
  readonly total?: true;
  /** On a screen it stands as a second line in that column's cell; in a file it is a column of its own. */
  readonly under?: string;
  /** Shown on a screen alone, or written to files alone. */
  readonly only?: "screen" | "file";
  /** Its heading where programs read it, in CSV. */
  readonly machine?: string;
  /** Its texts are kept in Vietnamese, whatever language the reader has chosen. */
  readonly language?: "vi";
  /** A text of one word or number that must not break. */
  readonly firm?: true;
};

/** What a word beside a value means; the same as a badge's kinds. */
export type ReportMark = "plain" | "official" | "provisional" | "published" | "alarm" | "kcqg" | "kcdp";

/** What a row is: a sum over others, the head of those below it, or a sentence across the table. */
export type ReportLevel = "total" | "group" | "note";

/** A row: one value for each column, in their order. */
export type ReportRow = {
  /** What the row is about, as addresses name it. */
  readonly key: string;
  /** Outline number: A, I, 1. */
  readonly ordinal?: string;
  readonly level?: ReportLevel;
  /** Empty for a sentence across the table, which then stands in `sentence`. */
  readonly values: readonly ReportValue[];
  readonly sentence?: string;
  /** The sentence is kept in Vietnamese, whatever language the reader has chosen. */
  readonly language?: "vi";
  /** Pages that single values open, by column. */
  readonly links?: Readonly<Record<string, string>>;
  /** What such a link says to whoever only hears it, where its text says too little. */
  readonly linkNames?: Readonly<Record<string, string>>;
  /** What a text is marked as, by column. */
  readonly marks?: Readonly<Record<string, ReportMark>>;
  /** A word of alarm beside a value, by column. */
  readonly alarms?: Readonly<Record<string, string>>;
  readonly bar?: ReportBar;
  /** Its numbers are made otherwise than their columns say and open no explanation. */
  readonly unexplained?: true;
};

/** One line above a table: what it is called ("Kỳ"), and what it says ("9 tháng năm 2023"). */
export type ReportLine = { readonly label: string; readonly text: string };

/** One table as values: drawn on a page and written to Excel, CSV and documents alike, from the same columns. */
export type ReportTable = {
  /** Names the sheet's file and its place on a page: letters, digits and dashes. */
  readonly name: string;
  readonly title: string;
  /** Scope, period, basis, filters and the day as known on. */
  readonly about: readonly ReportLine[];
  readonly columns: readonly ReportColumn[];
  /** The sums over all rows, some of which may be on other pages; they stand on top. */
  readonly totals: readonly ReportRow[];
  readonly rows: readonly ReportRow[];
  readonly notes: readonly string[];
  /** Who signs below it where it is a form: title, what stands in brackets, name. */
  readonly signedBy?: readonly string[];
  /** The head over the bars, where rows have any. */
  readonly barHead?: string;
};

/** Whether a table's numbers include money. */
export function hasMoney({ columns }: Pick<ReportTable, "columns">): boolean {
  return columns.some(({ kind }) => kind === "money");
}

/** Whether a column's values stand right, as numbers do. */
export function isNumeric({ kind }: Pick<ReportColumn, "kind">): boolean {
  return kind !== "text" && kind !== "day";
}
