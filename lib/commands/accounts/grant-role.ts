import { lockAccount, saveAccountStep } from "@/lib/db/accounts";
import { requireStandingUnit, saveGrant } from "@/lib/db/role-grants";
import { transaction } from "@/lib/db/transaction";
import type { Actor, Operator } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import type { GrantRoleInput } from "@/lib/input/accounts";

/**
 * Gives somebody another role or province, from now on or for a period, after which the former role returns.
 *
 * Refuses with `access.forbidden`, `account.until-past`, `account.unit-unknown`, `account.unit-closed`, or whatever `lockAccount` refuses with.
 */
export async function grantRole(actor: Actor | Operator, input: GrantRoleInput, at: Date): Promise<{ id: string }> {
  const { id, version, role, unitId, regionCode, until } = input;
  const permit = authorize(actor, "account.grant", { id, stewardUnitId: null });
  const today = vietnamDay(at);
  if (until !== null && until < today) refuse({ code: "account.until-past", until, today });
  return transaction(actor, async (tx) => {
    const held = await lockAccount(tx, permit, version);
    await requireStandingUnit(tx, unitId);
    await saveGrant(tx, permit, { role, unitId, regionCode }, until);
    const after = { email: held.email, role, unitId, regionCode, until };
    await saveAccountStep(tx, permit, held, { change: {}, audited: { before: null, after } });
    return { id };
  });
}
