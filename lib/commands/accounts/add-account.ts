import { randomUUID } from "node:crypto";
import { saveNewAccount } from "@/lib/db/accounts";
import { saveAuditEntry } from "@/lib/db/audit";
import { requireStandingUnit, saveGrant } from "@/lib/db/role-grants";
import { transaction } from "@/lib/db/transaction";
import { type Actor, isOperator, type Operator } from "@/lib/domain/access/actor";
import { passwordWeakness } from "@/lib/domain/access/password-rule";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import type { CreateAccountInput } from "@/lib/input/accounts";

/**
 * Makes an account with its role. The password an administrator gives is a first one, which its owner must replace; the
 * operator, who sets the portal up, gives the password itself. Gives the account's id.
 *
 * Refuses with `access.forbidden`, `account.password-weak`, `account.email-taken`, `account.unit-unknown` or
 * `account.unit-closed`.
 */
export async function addAccount(
  actor: Actor | Operator,
  input: CreateAccountInput & { passwordHash: string },
  _at: Date,
): Promise<{ id: string }> {
  const { email, fullName, passwordHash, role, unitId, regionCode } = input;
  const id = randomUUID();
  const permit = authorize(actor, "account.create", { id, stewardUnitId: null });
  const weakness = passwordWeakness(input.password, input);
  if (weakness) refuse({ code: "account.password-weak", weakness });
  return transaction(actor, async (tx) => {
    await requireStandingUnit(tx, unitId);
    await saveNewAccount(tx, permit, { email, fullName, passwordHash, mustChangePassword: !isOperator(actor) });
    await saveGrant(tx, permit, { role, unitId, regionCode }, null);
    await saveAuditEntry(tx, permit, { before: null, after: { email, role, unitId, regionCode } });
    return { id };
  });
}
