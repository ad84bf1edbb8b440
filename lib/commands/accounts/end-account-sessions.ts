import { endAccountSessions, lockAccount, saveAccountStep } from "@/lib/db/accounts";
import { transaction } from "@/lib/db/transaction";
import type { Actor, Operator } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import type { AccountStepInput } from "@/lib/input/accounts";

/** Signs somebody out everywhere. Refuses with `access.forbidden` or whatever `lockAccount` refuses with. */
export async function endSessionsOf(
  actor: Actor | Operator,
  { id, version }: AccountStepInput,
  _at: Date,
): Promise<{ id: string }> {
  const permit = authorize(actor, "account.end-sessions", { id, stewardUnitId: null });
  return transaction(actor, async (tx) => {
    const held = await lockAccount(tx, permit, version);
    const { email, disabled } = held;
    const audited = { before: { email, disabled }, after: { email, disabled, sessions: "ended" } };
    await saveAccountStep(tx, permit, held, { change: {}, audited });
    await endAccountSessions(tx, permit);
    return { id };
  });
}
