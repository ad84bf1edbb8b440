import { lockAccount, saveAccountStep } from "@/lib/db/accounts";
import { transaction } from "@/lib/db/transaction";
import type { Actor, Operator } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import type { AccountStepInput } from "@/lib/input/accounts";

/** Opens a closed account again. Refuses with `access.forbidden` or whatever `lockAccount` refuses with. */
export async function enableAccount(
  actor: Actor | Operator,
  { id, version }: AccountStepInput,
  _at: Date,
): Promise<{ id: string }> {
  const permit = authorize(actor, "account.enable", { id, stewardUnitId: null });
  return transaction(actor, async (tx) => {
    const held = await lockAccount(tx, permit, version);
    const { email, disabled } = held;
    const audited = { before: { email, disabled }, after: { email, disabled: false } };
    await saveAccountStep(tx, permit, held, { change: { disabled: false }, audited });
    return { id };
  });
}
