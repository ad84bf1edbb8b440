import { lockAccount, saveAccountStep } from "@/lib/db/accounts";
import { saveAuditEntry } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { passwordWeakness } from "@/lib/domain/access/password-rule";
import { authorize } from "@/lib/domain/access/permissions";
import { refuse } from "@/lib/domain/errors";
import type { ResetPasswordInput } from "@/lib/input/accounts";

/**
 * Gives somebody a new first password, which they must replace; their sessions end.
 *
 * Refuses with `access.forbidden`, `account.password-weak`, or whatever `lockAccount` refuses with.
 */
export async function resetPassword(
  actor: Actor,
  { id, version, password, passwordHash }: ResetPasswordInput & { passwordHash: string },
  _at: Date,
): Promise<{ id: string }> {
  const permit = authorize(actor, "account.reset-password", "national");
  return transaction(actor, async (tx) => {
    const owner = await lockAccount(tx, permit, id, version);
    const weakness = passwordWeakness(password, owner);
    if (weakness) refuse({ code: "account.password-weak", weakness });
    await saveAccountStep(tx, permit, id, { firstPasswordHash: passwordHash });
    const after = { email: owner.email, password: "reset" };
    await saveAuditEntry(tx, permit, { entity: "account", entityId: id, before: null, after });
    return { id };
  });
}
