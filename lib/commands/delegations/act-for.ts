import { saveActing } from "@/lib/db/delegations";
import { transaction } from "@/lib/db/transaction";
import { type Actor, inOwnName } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import type { Delegation } from "@/lib/domain/delegation/delegation";
import { refuse } from "@/lib/domain/errors";
import { findDelegation } from "@/lib/queries/delegations/list-delegations";
import { sessionKey } from "../sessions/session-id";

/** The session a request was sent in. */
export type InSession = { readonly sessionId: string };

/**
 * Làm thay: lets this session act in the role of who gave it, from the next request on, until the delegation ends or it is
 * left. Who acts stays who they are.
 *
 * Refuses with `access.forbidden`, `access.not-found` for what was not given to them, or `delegation.not-in-force`.
 */
export async function actFor(
  actor: Actor,
  { id, sessionId }: { readonly id: string } & InSession,
  _at: Date,
): Promise<Delegation> {
  const permit = authorize(actor, "delegation.act", { id, stewardUnitId: actor.unitId });
  return transaction(inOwnName(actor), async (tx) => {
    const delegation = await findDelegation(tx, id);
    if (delegation.receiverId !== actor.accountId) refuse({ code: "access.not-found", entity: "delegation", id });
    await saveActing(tx, permit, { session: sessionKey(sessionId), acts: true });
    return delegation;
  });
}

/** Trở lại vai trò của mình: the session acts in its person's own name again. Done twice, nothing changes. */
export async function actForOneself(actor: Actor, { sessionId }: InSession, _at: Date): Promise<{ acts: boolean }> {
  const { onBehalfOf, unitId: stewardUnitId } = actor;
  if (!onBehalfOf) return { acts: false };
  const permit = authorize(actor, "delegation.act", { id: onBehalfOf.delegationId, stewardUnitId });
  await transaction(inOwnName(actor), (tx) => saveActing(tx, permit, { session: sessionKey(sessionId), acts: false }));
  return { acts: false };
}
