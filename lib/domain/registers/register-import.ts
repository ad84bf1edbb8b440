import type { ImportState } from "../intake/import-run";
import type { IntakeProblem } from "../intake/problem";
import type { RegisterKind } from "./registers";
import type { StoredValues } from "./values";

/** One row of a sheet as it waits to be saved: its province, its name, and its fields as they are kept. */
export type WaitingRow = { readonly unitId: string; readonly name: string; readonly fields: StoredValues };

/** A sheet of a register that somebody handed in: what was read of it, and how far saving it has come. */
export type RegisterImport = {
  readonly id: string;
  readonly kind: RegisterKind;
  readonly state: ImportState;
  readonly fileName: string;
  readonly sha256: string;
  readonly rows: number;
  /** Rows the register has not, or once it is saved, those that were added. */
  readonly toAdd: number;
  /** Rows that stand in the register already, word for word. */
  readonly unchanged: number;
  readonly problems: readonly IntakeProblem[];
  /** The first rows that could be read. */
  readonly preview: readonly WaitingRow[];
};

/** How many rows are shown before they are saved. */
export const PREVIEWED = 20;
