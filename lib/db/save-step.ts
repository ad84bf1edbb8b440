import type { Permit } from "@/lib/domain/access/permit";
import { type Refusal, refuse } from "@/lib/domain/errors";
import { type AuditedChange, saveAuditEntry } from "./audit";
import type { Transaction } from "./transaction";

/** What a step writes: one row, versioned where its thing has versions, and what the trail says of it. */
export type StepToSave = {
  /** Writes the row and gives how many were written: none where somebody else came first. */
  readonly write: () => Promise<number>;
  readonly stale: Refusal;
  readonly change: AuditedChange;
};

/**
 * Saves a step that was authorised and decided: its row and its entry in the trail, in the transaction that holds what
 * it was decided on. Refuses with `stale` when the thing was changed meanwhile.
 */
export async function saveStep(tx: Transaction, permit: Permit, { write, stale, change }: StepToSave): Promise<void> {
  if ((await write()) === 0) refuse(stale);
  await saveAuditEntry(tx, permit, change);
}
