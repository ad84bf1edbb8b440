import { lockAccount, saveAccountStep } from "@/lib/db/accounts";
import { transaction } from "@/lib/db/transaction";
import type { Actor, Operator } from "@/lib/domain/access/actor";
import { passwordWeakness } from "@/lib/domain/access/password-rule";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import type { ResetPasswordInput } from "@/lib/input/accounts";

/**
 * Gives somebody a new first password, which they must replace; their sessions end.
 *
 * Refuses with `access.forbidden`, `account.password-weak`, or whatever `lockAccount` refuses with.
 */
export async function resetPassword(
  actor: Actor | Operator,
  { id, version, password, passwordHash }: ResetPasswordInput & { passwordHash: string },
  _at: Date,
): Promise<{ id: string }> {
  const permit = authorize(actor, "account.reset-password", { id, stewardUnitId: null });
  return transaction(actor, async (tx) => {
    const owner = await lockAccount(tx, permit, version);
    const weakness = passwordWeakness(password, owner);
    if (weakness) refuse({ code: "account.password-weak", weakness });
    const audited = { before: null, after: { email: owner.email, password: "reset" } };
    await saveAccountStep(tx, permit, owner, { change: { firstPasswordHash: passwordHash }, audited });
    return { id };
  });
}
