import { lockAccount, saveAccountStep } from "@/lib/db/accounts";
import { transaction } from "@/lib/db/transaction";
import type { Actor, Operator } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import type { AccountStepInput } from "@/lib/input/accounts";

/** Closes an account; its sessions end with it. Refuses with `access.forbidden` or whatever `lockAccount` refuses with. */
export async function disableAccount(
  actor: Actor | Operator,
  { id, version }: AccountStepInput,
  _at: Date,
): Promise<{ id: string }> {
  const permit = authorize(actor, "account.disable", { id, stewardUnitId: null });
  return transaction(actor, async (tx) => {
    const held = await lockAccount(tx, permit, version);
    const { email, disabled } = held;
    const audited = { before: { email, disabled }, after: { email, disabled: true } };
    await saveAccountStep(tx, permit, held, { change: { disabled: true }, audited });
    return { id };
  });
}
