import { openContract } from "@/lib/db/contracts";
import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import type { AmendedContract } from "@/lib/domain/contract/amended-contract";
import { refuse } from "@/lib/domain/errors";
import { findAmended } from "@/lib/queries/contracts/find-amended";

/**
 * A contract that stands, its đề án held, with the permit to change it.
 *
 * Refuses with `access.not-found` (another province's contract looks absent) or `access.forbidden`.
 */
export async function holdContract(tx: Transaction, actor: Actor, id: string) {
  const absent = () => refuse({ code: "access.not-found", entity: "contract", id });
  const seen: AmendedContract = (await findAmended(tx, id)) ?? absent();
  const permit = authorize(actor, "contract.amend", { id, stewardUnitId: seen.stewardUnitId });
  if (!(await openContract(tx, id))) refuse({ code: "access.forbidden", permission: "contract.amend" });
  return { permit, contract: (await findAmended(tx, id)) ?? absent() };
}
