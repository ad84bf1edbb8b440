import type { ImportState, KeptSheet } from "./import-run";

/** Which imports a list shows: of one sheet, one province, one state, or all. */
export type ImportQuery = {
  readonly sheet: KeptSheet | null;
  readonly unitId: string | null;
  readonly state: ImportState | null;
  readonly page: number;
  readonly size: number;
};
