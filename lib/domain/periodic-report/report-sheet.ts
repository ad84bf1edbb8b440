import type { IntakeProblem } from "../intake/problem";
import type { CellKey } from "./cell";
import type { CellConflict } from "./merge-cells";
import type { OwnRowText } from "./own-row-text";
import type { FormOf, FormPart } from "./report-form";
import type { RowMeaning, SheetMapping } from "./sheet-mapping";

/** A row of a form that is one of several added up to one cell: its place, its name, and what stands in it. */
export type AddedRow = { readonly row: number; readonly label: string; readonly read: string };

/** A cell that the file would change. Numbers are digits of đồng or counts. */
export type FoundChange = {
  readonly cell: CellKey;
  /** What stood there when the file was read. */
  readonly before: string | null;
  readonly after: string | null;
  readonly sheet: string;
  readonly row: number;
  /** As the file has it. */
  readonly read: string;
  /** The rows that were added up to it, where the form has it in several. */
  readonly added?: readonly AddedRow[];
};

/** A row whose name is none the portal knows. */
export type UnknownRow = {
  readonly key: string;
  readonly label: string;
  readonly row: number;
  /** What it most likely means, to be confirmed; null where nothing or more than one thing is likely. */
  readonly likely: RowMeaning | null;
};

/** One table of a file: a part of the portal's own form, or one of a province's own layout. */
export type FoundTable = {
  readonly sheet: string;
  /** The part of the portal's own form that it is. */
  readonly part: FormPart | null;
  /** Whether it is read, is still to be mapped, or was put aside. */
  readonly status: "read" | "unmapped" | "aside";
  /** Names its headings; tables with the same ones are read the same way. Null for the portal's own. */
  readonly fingerprint: string | null;
  /** The kept mapping it was read by; null where it is only guessed. */
  readonly kept: { readonly by: string; readonly at: string } | null;
  readonly mapping: SheetMapping;
  /** The row that was taken for the lowest of the headings, and the headings by column. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  /** Its first rows as they were read, each after its number. */
  readonly first: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly unknown: readonly UnknownRow[];
};

/** What was found in a file of a report. */
export type FoundInSheet = {
  /** Whose report of which period its form was printed for. */
  readonly of: FormOf | null;
  readonly tables: readonly FoundTable[];
  readonly changes: readonly FoundChange[];
  /** Cells it has that stand so already. */
  readonly same: number;
  readonly problems: readonly IntakeProblem[];
  /** What the province counts beside, where the file says otherwise. */
  readonly ownRows: { readonly before: readonly OwnRowText[]; readonly after: readonly OwnRowText[] } | null;
};

/** Tệp nhập vào báo cáo: what somebody handed in of a report, as it was read, and what became of it. */
export type ReportSheet = {
  readonly id: string;
  readonly state: "READ" | "DONE";
  readonly fileName: string;
  readonly sha256: string;
  readonly rows: number;
  readonly by: string;
  /** Whether it is the reader's own. */
  readonly own: boolean;
  readonly readAt: string;
  readonly savedAt: string | null;
  readonly found: FoundInSheet;
  /** Once it is saved: how many cells were written, and those somebody else had changed meanwhile. */
  readonly written: number;
  readonly conflicts: readonly CellConflict<string>[];
};

/** A file that was saved in some report, as lists name it. */
export type SavedReportFile = Pick<ReportSheet, "id" | "fileName" | "sha256" | "rows" | "written" | "by"> &
  FormOf & { readonly savedAt: Date };

/** How many such files are listed. */
export const LISTED_SHEETS = 20;
