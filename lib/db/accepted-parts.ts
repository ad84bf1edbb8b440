import type { Permit } from "@/lib/domain/access/permit";
import type { AcceptedPart } from "@/lib/domain/project/accepted-part";
import type { PartTaking } from "@/lib/domain/project/decide-part";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** A decided partial acceptance: of which share and beneficiary, and what its minutes say. */
export type PartEntry = PartTaking & {
  readonly shareId: string;
  readonly number: string | null;
  readonly conclusion: string | null;
};

const BUSY = { code: "project.busy" } as const;
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** Records what is accepted of a beneficiary under the permit's id, with the trail; who and when is the database's to say. */
export async function savePart(tx: Transaction, permit: Permit<"beneficiary.accept">, entry: PartEntry): Promise<void> {
  const { id } = permit;
  const { on, amount: signedAmount, ...part } = entry;
  const data = [{ id, ...part, acceptedOn: midnight(on), signedAmount }];
  const write = async () => (await tx.beneficiaryAcceptance.createMany({ data })).count;
  await saveStep(tx, permit, { write, stale: BUSY, change: { before: null, after: entry } });
}

/** Takes a partial acceptance back under the permit's id, with the trail; the row that was written stays. */
export async function saveRecall(
  tx: Transaction,
  permit: Permit<"beneficiary.accept">,
  { id: recallsId, shareId, beneficiaryId, on, amount }: AcceptedPart,
  reason: string,
): Promise<void> {
  const signedAmount = -amount;
  const mirrored = { shareId, beneficiaryId, acceptedOn: midnight(on), signedAmount };
  const data = [{ id: permit.id, ...mirrored, recallsId, reason }];
  const write = async () => (await tx.beneficiaryAcceptance.createMany({ data })).count;
  await saveStep(tx, permit, {
    write,
    stale: BUSY,
    change: { before: null, after: { recallsId, signedAmount, reason } },
  });
}
