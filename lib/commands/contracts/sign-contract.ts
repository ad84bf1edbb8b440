import { saveContract } from "@/lib/db/contracts";
import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { decideContract, type Signing } from "@/lib/domain/contract/decide-contract";

type Named = readonly { readonly name: string }[];

/** Writes the contract of one đề án that was decided, under an id of its own. */
export async function signContract(tx: Transaction, actor: Actor, signing: Signing, named: Named): Promise<void> {
  const { draft, project } = signing;
  const { id: projectId, code: projectCode, fund, unitId, stewardUnitId } = project;
  const { year: budgetYear, shares } = decideContract(signing);
  const permit = authorize(actor, "contract.sign", { id: crypto.randomUUID(), stewardUnitId });
  const { number, signedOn, endOn, party } = draft;
  await saveContract(tx, permit, {
    ...{ number, signedOn, endOn, party, fund, budgetYear, unitId },
    named: named.map(({ name }) => name),
    shares: shares.map((share) => ({ ...share, projectId, projectCode })),
  });
}
