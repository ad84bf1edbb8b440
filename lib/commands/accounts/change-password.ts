import { saveOwnPassword } from "@/lib/db/accounts";
import { saveAuditEntry } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { type Actor, inOwnName } from "@/lib/domain/access/actor";
import { passwordWeakness } from "@/lib/domain/access/password-rule";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";

/**
 * Replaces one's own password, once the current one was shown; every session ends, this one too.
 *
 * Refuses with `account.password-weak`.
 */
export async function changePassword(
  actor: Actor,
  { password, passwordHash }: { password: string; passwordHash: string },
  _at: Date,
): Promise<{ id: string }> {
  const permit = authorize(actor, "account.change-password", { id: actor.accountId, stewardUnitId: null });
  const weakness = passwordWeakness(password, actor);
  if (weakness) refuse({ code: "account.password-weak", weakness });
  return transaction(inOwnName(actor), async (tx) => {
    const after = { email: actor.email, password: "changed" };
    await saveAuditEntry(tx, permit, { before: null, after });
    await saveOwnPassword(tx, permit, passwordHash);
    return { id: actor.accountId };
  });
}
