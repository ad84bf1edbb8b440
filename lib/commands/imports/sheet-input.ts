import type { Found } from "@/lib/db/import-runs";
import type { Transaction } from "@/lib/db/transaction";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import type { IntakeFile } from "@/lib/intake/read-records";
import type { Language } from "./read-figures";

/** What was saved of a sheet. */
export type SavedSheet = Pick<Found, "toAdd" | "unchanged" | "made">;

/** A file to read, and whether to save it. */
export type SheetInput = {
  readonly file: IntakeFile;
  readonly commit: boolean;
  readonly locale: Language;
  /** The register that a sheet of a register is of. */
  readonly registerKind?: RegisterKind | null | undefined;
  /** Hears how much is written so far, before any is kept. */
  readonly told?: ((saved: number) => Promise<void>) | undefined;
  /** Notes what was saved in the transaction that saves it, so that neither stands without the other. */
  readonly kept?: ((tx: Transaction, saved: SavedSheet) => Promise<void>) | undefined;
};
