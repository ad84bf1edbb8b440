import { lockAccount, saveAccountStep } from "@/lib/db/accounts";
import { saveAuditEntry } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permissions";
import type { AccountStepInput } from "@/lib/input/accounts";

/** Closes an account; its sessions end with it. Refuses with `access.forbidden` or whatever `lockAccount` refuses with. */
export async function disableAccount(
  actor: Actor,
  { id, version }: AccountStepInput,
  _at: Date,
): Promise<{ id: string }> {
  const permit = authorize(actor, "account.disable", "national");
  return transaction(actor, async (tx) => {
    const { email, disabled } = await lockAccount(tx, permit, id, version);
    await saveAccountStep(tx, permit, id, { disabled: true });
    const after = { email, disabled: true };
    await saveAuditEntry(tx, permit, { entity: "account", entityId: id, before: { email, disabled }, after });
    return { id };
  });
}
