import { saveAuditEntry } from "@/lib/db/audit";
import { requireStandingUnit, saveGrant } from "@/lib/db/role-grants";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { passwordWeakness } from "@/lib/domain/access/password-rule";
import { authorize } from "@/lib/domain/access/permissions";
import { refuse } from "@/lib/domain/errors";
import type { CreateAccountInput } from "@/lib/input/accounts";

/**
 * Makes an account with its role and a first password, which its owner must replace. Gives its id.
 *
 * Refuses with `access.forbidden`, `account.password-weak`, `account.email-taken`, `account.unit-unknown` or
 * `account.unit-closed`.
 */
export async function addAccount(
  actor: Actor,
  input: CreateAccountInput & { passwordHash: string },
  _at: Date,
): Promise<{ id: string }> {
  const { email, fullName, role, unitId, regionCode } = input;
  const permit = authorize(actor, "account.create", "national");
  const weakness = passwordWeakness(input.password, input);
  if (weakness) refuse({ code: "account.password-weak", weakness });
  return transaction(actor, async (tx) => {
    await requireStandingUnit(tx, unitId);
    const [made] = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO account (email, full_name, password_hash, must_change_password)
      VALUES (${email}, ${fullName}, ${input.passwordHash}, true) ON CONFLICT (email) DO NOTHING RETURNING id`;
    if (!made) refuse({ code: "account.email-taken", email });
    await saveGrant(tx, permit, made.id, { role, unitId, regionCode }, null);
    const after = { email, role, unitId, regionCode };
    await saveAuditEntry(tx, permit, { entity: "account", entityId: made.id, before: null, after });
    return made;
  });
}
