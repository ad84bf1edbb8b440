import type { Permit } from "@/lib/domain/access/permit";
import type { Delegation } from "@/lib/domain/delegation/delegation";
import { refuse } from "@/lib/domain/errors";
import { saveAuditEntry } from "./audit";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** What is given, as it was decided. */
export type NewDelegation = Pick<Delegation, "receiverId" | "from" | "to" | "document" | "reason">;

/** Records the delegation the permit names, with its trail; the database adds whose role it is. */
export async function saveDelegation(
  tx: Transaction,
  permit: Permit<"delegation.give">,
  { receiverId, from, to, document, reason }: NewDelegation,
): Promise<void> {
  const write = () => tx.$executeRaw`
    INSERT INTO delegation (id, receiver_id, from_on, to_on, document, reason)
    VALUES (${permit.id}::uuid, ${receiverId}::uuid, ${from}::date, ${to}::date, ${document}, ${reason})`;
  const change = { before: null, after: { receiverId, from, to, document, reason } };
  await saveStep(tx, permit, { write, stale: { code: "delegation.overlaps" }, change });
}

/** Takes back the delegation the permit names, with its trail; the database adds who and when. */
export async function saveRevocation(tx: Transaction, permit: Permit<"delegation.revoke">, at: Date): Promise<void> {
  const write = () => tx.$executeRaw`
    UPDATE delegation SET revoked_at = ${at}::timestamptz WHERE id = ${permit.id}::uuid`;
  await saveStep(tx, permit, { write, stale: { code: "delegation.ended" }, change: { before: null, after: null } });
}

/**
 * Lets a session, by the SHA-256 of its id, act under the delegation the permit names, or in its own name again. Refuses
 * with `delegation.not-in-force`.
 */
export async function saveActing(
  tx: Transaction,
  permit: Permit<"delegation.act">,
  { session, acts }: { readonly session: Buffer; readonly acts: boolean },
): Promise<void> {
  const delegation = acts ? permit.id : null;
  const [done] = await tx.$queryRaw<{ acts: boolean }[]>`SELECT act_under(${session}, ${delegation}::uuid) AS acts`;
  if (!done?.acts) refuse({ code: "delegation.not-in-force" });
  await saveAuditEntry(tx, permit, { before: null, after: { acts } });
}
