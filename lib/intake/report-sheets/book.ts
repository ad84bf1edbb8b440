import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { RawRow } from "../raw-table";
import type { Merge } from "../xlsx/sheet-layout";

/** One table of a report's file: its rows with a value, merged cells of its first rows, columns nobody sees. */
export type BookTable = {
  readonly sheet: string;
  readonly rows: readonly RawRow[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly number[];
};

/** A file of a report, before anything in it is understood. */
export type ReportBook = { readonly tables: readonly BookTable[]; readonly problems: readonly IntakeProblem[] };

/** How much of a file is kept: a report has some forty rows of ten columns, and six passages. */
export const BOOK_LIMITS = { tables: 8, rows: 500, cells: 12_000, characters: 400_000, headingRows: 30 } as const;
