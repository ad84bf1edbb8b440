import type { Permit } from "@/lib/domain/access/permit";
import type { FileFormat } from "@/lib/domain/attachment/formats";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** A copy as it is recorded; version, person and instant are the database's to say. */
type NewCopy = {
  readonly decisionId?: string;
  readonly releaseId?: string;
  readonly fileName: string;
  readonly format: FileFormat;
  readonly bytes: number;
  readonly sha256: string;
};

/** Records the copy the permit names as the next version of its document's, with its entry in the trail. */
export async function saveCopy(
  tx: Transaction,
  permit: Permit<"copy.add" | "copy.add-local">,
  copy: NewCopy,
): Promise<void> {
  const write = async () => (await tx.signedCopy.createMany({ data: [{ id: permit.id, ...copy }] })).count;
  const stale = { code: copy.decisionId === undefined ? "release.busy" : "decision.busy" } as const;
  await saveStep(tx, permit, { write, stale, change: { before: null, after: copy } });
}
