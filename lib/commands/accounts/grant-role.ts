import { lockAccount, saveAccountStep } from "@/lib/db/accounts";
import { saveAuditEntry } from "@/lib/db/audit";
import { requireStandingUnit, saveGrant } from "@/lib/db/role-grants";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permissions";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import type { GrantRoleInput } from "@/lib/input/accounts";

/**
 * Gives somebody another role or province, from now on or for a period, after which the former role returns.
 *
 * Refuses with `access.forbidden`, `account.until-past`, `account.unit-unknown`, `account.unit-closed`, or whatever `lockAccount` refuses with.
 */
export async function grantRole(actor: Actor, input: GrantRoleInput, at: Date): Promise<{ id: string }> {
  const { id, version, role, unitId, regionCode, until } = input;
  const permit = authorize(actor, "account.grant", "national");
  const today = vietnamDay(at);
  if (until !== null && until < today) refuse({ code: "account.until-past", until, today });
  return transaction(actor, async (tx) => {
    const { email } = await lockAccount(tx, permit, id, version);
    await requireStandingUnit(tx, unitId);
    await saveGrant(tx, permit, id, { role, unitId, regionCode }, until);
    await saveAccountStep(tx, permit, id, {});
    const after = { email, role, unitId, regionCode, until };
    await saveAuditEntry(tx, permit, { entity: "account", entityId: id, before: null, after });
    return { id };
  });
}
