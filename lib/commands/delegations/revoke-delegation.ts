import { DatabaseError } from "@/lib/db/database-error";
import { saveRevocation } from "@/lib/db/delegations";
import { transaction } from "@/lib/db/transaction";
import { type Actor, inOwnName } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { type Delegation, isOpen } from "@/lib/domain/delegation/delegation";
import { DomainError, refuse } from "@/lib/domain/errors";
import { findDelegation } from "@/lib/queries/delegations/list-delegations";

/**
 * Thu hồi ủy quyền: takes a delegation back at once, by who gave it, or hands it back, by who was given it. A step that is
 * being taken under it is finished first; the next one is refused.
 *
 * Refuses with `access.forbidden`, `access.not-found` for other people's, which looks absent, or `delegation.ended`.
 */
export async function revokeDelegation(actor: Actor, { id }: { readonly id: string }, at: Date): Promise<Delegation> {
  const permit = authorize(actor, "delegation.revoke", { id, stewardUnitId: actor.unitId });
  try {
    return await transaction(inOwnName(actor), async (tx) => {
      if (!isOpen(await findDelegation(tx, id))) refuse({ code: "delegation.ended" });
      await saveRevocation(tx, permit, at);
      return findDelegation(tx, id);
    });
  } catch (error) {
    const ended = error instanceof DatabaseError && error.constraint === "delegation_ended";
    throw ended ? new DomainError({ code: "delegation.ended" }) : error;
  }
}
