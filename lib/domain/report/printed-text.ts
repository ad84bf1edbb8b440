import type { PaperWords } from "./paper-words";
import type { ReportText } from "./report-text";

/** A cell as it is printed, with the columns and rows it spans. */
export type PrintedCell = {
  readonly text: string;
  readonly align: "left" | "center" | "right";
  readonly bold: boolean;
  readonly columns: number;
  readonly rows: number;
};

/** A table as it is printed: finished texts, and each column's share of the width in hundredths. */
export type PrintedTable = {
  readonly title: string;
  /** "Đơn vị tính: đồng", once, above the table. */
  readonly unit: string | null;
  readonly widths: readonly number[];
  readonly heads: readonly (readonly PrintedCell[])[];
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly notes: readonly string[];
};

/** A paper with its tables as they are printed: the preview and every file draw the same texts. */
export type PrintedText = ReportText<PrintedTable> & { readonly words: PaperWords };
