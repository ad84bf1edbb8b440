import type { RegisterKind } from "../registers/registers";
import type { IntakeProblem } from "./problem";
import type { UndoRefused } from "./undo";

/**
 * How far a sheet that was handed in has come: read and shown, being saved, saved, ended with nothing saved, or saved and
 * undone again. What has ended with nothing saved may be saved again.
 */
export const IMPORT_STATES = ["READ", "COMMITTING", "DONE", "FAILED", "UNDONE"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Sheets that people hand in (contract §5), in the order they are offered. */
export const IMPORTED_SHEETS = ["projects", "plan-lines", "vouchers", "published-figures"] as const;
export type ImportedSheet = (typeof IMPORTED_SHEETS)[number];
/** All sheets that are kept: those, and a sheet of a register, which is handed in on its register's page. */
export const KEPT_SHEETS = [...IMPORTED_SHEETS, "register"] as const;
export type KeptSheet = (typeof KEPT_SHEETS)[number];

/** One thing that an import made: its id, the name people know it by, and its version then where it has versions. */
export type MadeThing = {
  readonly id: string;
  readonly name: string;
  readonly version: number | null;
  /** Whether it stood before, and the import wrote it anew. */
  readonly rewritten: boolean;
};

/** What a sheet's first rows are shown by before they are saved. */
export const PREVIEW_COLUMNS = [
  "row",
  "title",
  "project",
  "contract",
  "decision",
  "of",
  "scope",
  "content",
  "fund",
  "year",
  "through",
  "measure",
  "voucherKind",
  "decisionKind",
  "support",
  "amount",
  "value",
  "paidOn",
  "number",
  "source",
  "other",
  "unit",
  "name",
  "fields",
] as const;
export type PreviewColumn = (typeof PREVIEW_COLUMNS)[number];

/** The first rows of a sheet as they were read: amounts in plain digits of đồng, days as YYYY-MM-DD, codes as codes. */
export type ImportPreview = {
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly (readonly string[])[];
};

/** A sheet that somebody handed in (lần nhập tệp): what was read of it, and how far saving it has come. */
export type ImportRun = {
  readonly id: string;
  readonly sheet: KeptSheet;
  /** The register that a sheet of a register is of. */
  readonly registerKind: RegisterKind | null;
  readonly state: ImportState;
  readonly fileName: string;
  readonly sha256: string;
  readonly rows: number;
  /** Đề án, decisions or rows that the sheet makes, where they could be read. */
  readonly projects: number;
  /** Đề án that are begun, lines of drafts that are written, vouchers that are recorded, figures that are kept. */
  readonly toAdd: number;
  readonly unchanged: number;
  /** Of `toAdd`, how many are written so far; none is kept before all are. */
  readonly saved: number;
  readonly problems: readonly IntakeProblem[];
  readonly preview: ImportPreview | null;
  readonly readAt: string;
  readonly savedAt: string | null;
  /** Who handed it in, and for which province; null for the Ministry. */
  readonly by: string;
  readonly unitId: string | null;
  /** Today's province that goes on with it; null for the Ministry. */
  readonly stewardUnitId: string | null;
  /** How many of what it made are taken back so far, while it is being undone; none is kept before all are. */
  readonly undoing: number | null;
  /** What stood in the way when it was last undone. */
  readonly undoRefused: UndoRefused | null;
  readonly undone: { readonly at: string; readonly by: string; readonly reason: string } | null;
  /** Whether it is the reader's own. */
  readonly own: boolean;
};

/** Problems of a file that is no table at all: there is nothing to preview, so it is not kept. */
const NO_TABLE: readonly IntakeProblem["code"][] = [
  "table-too-many-rows",
  "table-too-many-columns",
  "table-no-headings",
  "book-too-many-sheets",
  "book-too-much",
  "reading-took-too-long",
];

/** Why a file that was handed in is no table to look at; undefined where it is one. */
export function whyNoTable(problems: readonly IntakeProblem[]): IntakeProblem | undefined {
  return problems.find(({ code }) => code.startsWith("file-") || NO_TABLE.includes(code));
}

/** How long a sheet that was handed in and not saved is kept. */
export const IMPORT_HOURS = 24;

/** The longest that the database may work on saving one file, in milliseconds. */
export const LONGEST_SAVING = 300_000;

/** Three times the longest saving, for reading and waiting beside it: what is still being saved then was broken off with its server. */
export const BROKEN_OFF_MINUTES = (3 * LONGEST_SAVING) / 60_000;

/** Whether somebody is at it since then: what takes longer was broken off with its server. */
export function isUnderWay(since: Date | null, at: Date): boolean {
  return since !== null && at.getTime() - since.getTime() <= BROKEN_OFF_MINUTES * 60_000;
}

/** The state as it is now: a sheet whose saving was broken off has failed, whatever was written of it last. */
export function importState(state: ImportState, committingAt: Date | null, at: Date): ImportState {
  return state === "COMMITTING" && committingAt && !isUnderWay(committingAt, at) ? "FAILED" : state;
}
