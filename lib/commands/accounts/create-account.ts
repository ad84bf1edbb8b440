import type { Transaction } from "@/lib/db/transaction";
import type { NewAccount } from "@/lib/input/new-account";

/** The account made, or why it was not: the e-mail has one, or its province is unknown or was closed by a merger. */
export type AccountCreation =
  | { readonly accountId: string }
  | { readonly refused: "email-taken" | "unit-unknown" }
  | { readonly refused: "unit-closed"; readonly successorId: string };

/**
 * Creates an account with its first role, and writes it into the audit trail. Run by the operator, as the owner of the
 * tables: no role of the portal may write accounts.
 */
export async function createAccount(
  db: Transaction,
  account: NewAccount,
  passwordHash: string,
): Promise<AccountCreation> {
  const { email, fullName, role, unitId, regionCode } = account;
  const refusal = unitId === null ? null : await refuseUnit(db, unitId);
  if (refusal) return refusal;
  const [created] = await db.account.createManyAndReturn({
    data: [{ email, fullName, passwordHash }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!created) return { refused: "email-taken" };
  await db.roleGrant.create({ data: { accountId: created.id, role, unitId, regionCode } });
  const after = JSON.stringify({ email, role, unitId, regionCode });
  await db.$executeRaw`
    INSERT INTO audit_entry (permission, entity, entity_id, after)
    VALUES ('account.create', 'account', ${created.id}, ${after}::jsonb)`;
  return { accountId: created.id };
}

async function refuseUnit(db: Transaction, unitId: string): Promise<AccountCreation | null> {
  const [unit] = await db.$queryRaw<{ successor_id: string | null }[]>`
    SELECT s.successor_id FROM admin_unit u LEFT JOIN admin_unit_successor s ON s.unit_id = u.id AND s.effective_on <= vietnam_today()
    WHERE u.id = ${unitId}`;
  if (!unit) return { refused: "unit-unknown" };
  return unit.successor_id === null ? null : { refused: "unit-closed", successorId: unit.successor_id };
}
