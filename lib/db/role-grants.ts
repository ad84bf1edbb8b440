import type { Permit } from "@/lib/domain/access/permit";
import type { Role } from "@/lib/domain/access/roles";
import { refuse } from "@/lib/domain/errors";
import type { Transaction } from "./transaction";

/** A role with its place. */
export type Placement = { readonly role: Role; readonly unitId: string | null; readonly regionCode: string | null };

/** Refuses with `account.unit-unknown` or `account.unit-closed` a province that is none of today's. */
export async function requireStandingUnit(tx: Transaction, unitId: string | null): Promise<void> {
  if (unitId === null) return;
  const [unit] = await tx.$queryRaw<{ successor: string | null }[]>`
    SELECT s.successor_id AS successor FROM admin_unit u
    LEFT JOIN admin_unit_successor s ON s.unit_id = u.id AND s.effective_on <= vietnam_today() WHERE u.id = ${unitId}`;
  if (!unit) refuse({ code: "account.unit-unknown", unitId });
  if (unit.successor !== null) refuse({ code: "account.unit-closed", unitId, successorId: unit.successor });
}

/**
 * Gives the permit's account its role from now on. With `until`, a day in Vietnam, the role ends with that day and the former one
 * is held again. Grants are never rewritten: one is closed, the next begins.
 */
export async function saveGrant(
  tx: Transaction,
  { id: accountId }: Permit<"account.create" | "account.grant">,
  { role, unitId, regionCode }: Placement,
  until: string | null,
): Promise<void> {
  const end = until === null ? null : `${until}T00:00:00+07:00`;
  const former = await tx.$queryRaw<(Placement & { valid_to: Date | null })[]>`
    SELECT role, unit_id AS "unitId", region_code AS "regionCode", valid_to FROM role_grant
    WHERE account_id = ${accountId}::uuid AND tstzrange(valid_from, valid_to) @> now()`;
  await tx.$executeRaw`
    UPDATE role_grant SET valid_to = greatest(now(), valid_from)
    WHERE account_id = ${accountId}::uuid AND (valid_to IS NULL OR valid_to > now())`;
  await tx.$executeRaw`
    INSERT INTO role_grant (account_id, role, unit_id, region_code, valid_from, valid_to)
    VALUES (${accountId}::uuid, ${role}::account_role, ${unitId}, ${regionCode}, now(),
            ${end}::timestamptz + interval '1 day')`;
  const [before] = former;
  if (end === null || !before) return;
  await tx.$executeRaw`
    INSERT INTO role_grant (account_id, role, unit_id, region_code, valid_from, valid_to)
    SELECT ${accountId}::uuid, ${before.role}::account_role, ${before.unitId}, ${before.regionCode},
           ${end}::timestamptz + interval '1 day', ${before.valid_to}::timestamptz
    WHERE ${before.valid_to}::timestamptz IS NULL
       OR ${before.valid_to}::timestamptz > ${end}::timestamptz + interval '1 day'`;
}
