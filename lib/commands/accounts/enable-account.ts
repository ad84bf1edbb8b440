import { lockAccount, saveAccountStep } from "@/lib/db/accounts";
import { saveAuditEntry } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permissions";
import type { AccountStepInput } from "@/lib/input/accounts";

/** Opens a closed account again. Refuses with `access.forbidden` or whatever `lockAccount` refuses with. */
export async function enableAccount(
  actor: Actor,
  { id, version }: AccountStepInput,
  _at: Date,
): Promise<{ id: string }> {
  const permit = authorize(actor, "account.enable", "national");
  return transaction(actor, async (tx) => {
    const { email, disabled } = await lockAccount(tx, permit, id, version);
    await saveAccountStep(tx, permit, id, { disabled: false });
    const after = { email, disabled: false };
    await saveAuditEntry(tx, permit, { entity: "account", entityId: id, before: { email, disabled }, after });
    return { id };
  });
}
