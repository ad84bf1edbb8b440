import type { IntakeProblem } from "./problem";

/**
 * How far a sheet that was handed in has come: read and shown, being saved, saved, or ended with nothing saved. What has
 * ended so may be saved again.
 */
export const IMPORT_STATES = ["READ", "COMMITTING", "DONE", "FAILED"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Sheets that people hand in on a page: đề án, and lines of plan decisions. */
export const IMPORTED_SHEETS = ["projects", "plan-lines"] as const;
export type ImportedSheet = (typeof IMPORTED_SHEETS)[number];

/** A sheet that somebody handed in (lần nhập tệp): what was read of it, and how far saving it has come. */
export type ImportRun = {
  readonly id: string;
  readonly sheet: ImportedSheet;
  readonly state: ImportState;
  readonly fileName: string;
  readonly sha256: string;
  readonly rows: number;
  /** Đề án, or decisions, that its rows make, where they could be read. */
  readonly projects: number;
  /** Đề án that are begun, or lines of drafts that are written. */
  readonly toAdd: number;
  readonly unchanged: number;
  /** Of `toAdd`, how many are written so far; none is kept before all are. */
  readonly saved: number;
  readonly problems: readonly IntakeProblem[];
  readonly readAt: string;
};

/** How long a sheet that was handed in is kept. */
export const IMPORT_HOURS = 24;

/** Longer than reading and saving can take: what is still being saved after this was broken off with its server. */
export const BROKEN_OFF_MINUTES = 5;

/** The state as it is now: a sheet whose saving was broken off has failed, whatever was written of it last. */
export function importState(state: ImportState, committingAt: Date | null, at: Date): ImportState {
  const since = committingAt ? at.getTime() - committingAt.getTime() : 0;
  return state === "COMMITTING" && since > BROKEN_OFF_MINUTES * 60_000 ? "FAILED" : state;
}
