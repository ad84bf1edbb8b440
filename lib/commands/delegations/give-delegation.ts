import { DatabaseError } from "@/lib/db/database-error";
import { saveDelegation } from "@/lib/db/delegations";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { decideDelegation } from "@/lib/domain/delegation/decide-delegation";
import type { Delegation } from "@/lib/domain/delegation/delegation";
import { DomainError, type Refusal } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import type { GiveDelegationInput } from "@/lib/input/delegations";
import { listColleagues } from "@/lib/queries/accounts/list-colleagues";
import { findDelegation } from "@/lib/queries/delegations/list-delegations";

/** What changed since it was decided: the other side's role, or another delegation of the same days. */
const RULES: Readonly<Record<string, Refusal>> = {
  delegation_one_at_a_time: { code: "delegation.overlaps" },
  delegation_to_colleague: { code: "delegation.not-a-colleague" },
};

/**
 * Ủy quyền: gives a colleague of one's own place one's role on dated days. One person at a time acts in another's name.
 *
 * Refuses with `access.forbidden`, whatever `decideDelegation` refuses with, or `delegation.overlaps`.
 */
export async function giveDelegation(actor: Actor, input: GiveDelegationInput, at: Date): Promise<Delegation> {
  const target = { id: crypto.randomUUID(), stewardUnitId: actor.unitId };
  const permit = authorize(actor, "delegation.give", target);
  try {
    return await transaction(actor, async (tx) => {
      decideDelegation(actor, input, { colleagues: await listColleagues(tx), today: vietnamDay(at) });
      await saveDelegation(tx, permit, input);
      return findDelegation(tx, permit.id);
    });
  } catch (error) {
    const refusal = error instanceof DatabaseError && error.constraint && RULES[error.constraint];
    throw refusal ? new DomainError(refusal) : error;
  }
}
