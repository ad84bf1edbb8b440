import type { Actor } from "@/lib/domain/access/actor";
import { RECEIVING_ROLES } from "@/lib/domain/access/delegation-rules";
import { readScope } from "@/lib/domain/access/read-scope";
import type { Delegation } from "@/lib/domain/delegation/delegation";
import { listDelegations } from "./list-delegations";

/** Delegations in force that this person was given and does not act under now; none while they act for another. */
export async function listOffered(actor: Actor): Promise<readonly Delegation[]> {
  if (actor.onBehalfOf || !RECEIVING_ROLES.includes(actor.role)) return [];
  const delegations = await listDelegations(readScope(actor));
  return delegations.filter(({ receiverId, state }) => receiverId === actor.accountId && state === "in-force");
}
