import type { Permit } from "@/lib/domain/access/permit";
import type { Adjustment, AdjustmentLine } from "@/lib/domain/adjustment/adjustment";
import type { AdjustmentState } from "@/lib/domain/adjustment/adjustment-state";
import type { IsoDate } from "@/lib/domain/period/period";
import type { AdjustmentMove } from "@/lib/domain/steps/adjustment-steps";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** What a request says: why, and what shall stand instead of what stands. */
export type AdjustmentWritten = { readonly reason: string; readonly lines: readonly AdjustmentLine[] };

/** Holds a request and its đề án until the transaction ends. Gives whether it is the caller's to work on. */
export async function holdAdjustment(tx: Transaction, id: string): Promise<boolean> {
  const rows: unknown = await tx.$queryRaw`SELECT version FROM hold_adjustment(${id}::uuid)`;
  return Array.isArray(rows) && rows.length > 0;
}

/** Writes a new request under the permit's id, with its lines and the trail; the database numbers it. */
export async function saveAdjustment(
  tx: Transaction,
  permit: Permit<"adjustment.write">,
  { projectId, reason, lines }: AdjustmentWritten & { readonly projectId: string },
): Promise<void> {
  const { id } = permit;
  const write = () => tx.$executeRaw`
    INSERT INTO project_adjustment (id, project_id, reason) VALUES (${id}::uuid, ${projectId}::uuid, ${reason})`;
  const change = { before: null, after: { projectId, reason, lines } };
  await saveStep(tx, permit, { write, stale: { code: "adjustment.busy" }, change });
  await saveLines(tx, id, lines);
}

/** Writes a request anew on the version that was seen, with the trail. Refuses with `adjustment.stale`. */
export async function saveAdjustmentAnew(
  tx: Transaction,
  permit: Permit<"adjustment.write">,
  before: Adjustment,
  { reason, lines }: AdjustmentWritten,
): Promise<void> {
  const { id } = permit;
  const { version } = before;
  const write = () => tx.$executeRaw`
    UPDATE project_adjustment SET reason = ${reason}, version = ${version + 1}
    WHERE id = ${id}::uuid AND version = ${version}`;
  const change = { before: { reason: before.reason, lines: before.lines }, after: { reason, lines } };
  await saveStep(tx, permit, { write, stale: { code: "adjustment.stale", version }, change });
  await tx.adjustmentLine.deleteMany({ where: { adjustmentId: id } });
  await saveLines(tx, id, lines);
}

async function saveLines(tx: Transaction, adjustmentId: string, lines: readonly AdjustmentLine[]): Promise<void> {
  const data = lines.map((line, at) => ({ adjustmentId, position: at + 1, ...line }));
  await tx.adjustmentLine.createMany({ data });
}

/** A decided step: what it says, and the đề án as it was written then, kept whole where it is agreed. */
export type AdjustmentStepEntry = {
  readonly from: AdjustmentState;
  readonly to: AdjustmentState;
  readonly version: number;
  readonly note: string | null;
  readonly documentNumber: string | null;
  readonly documentSignedOn: IsoDate | null;
  readonly dossierHash: string;
  readonly dossier: string | null;
};

/** Appends the step the permit names to the history of its request, which moves it and writes what is agreed, with the trail. */
export async function saveAdjustmentStep(
  tx: Transaction,
  permit: Permit<AdjustmentMove>,
  { from, to, dossier, ...entry }: AdjustmentStepEntry,
): Promise<void> {
  const { id, permission: step } = permit;
  const { version, note, documentNumber, documentSignedOn, dossierHash } = entry;
  const write = () => tx.$executeRaw`
    INSERT INTO adjustment_step (adjustment_id, adjustment_version, step, note, document_number, document_signed_on,
                                 dossier_hash, dossier)
    VALUES (${id}::uuid, ${version}, ${step}, ${note}, ${documentNumber}, ${documentSignedOn}::date, ${dossierHash}, ${dossier})`;
  const change = { before: { state: from, version }, after: { state: to, ...entry } };
  await saveStep(tx, permit, { write, stale: { code: "adjustment.busy" }, change });
}
