import type { Permit } from "@/lib/domain/access/permissions";
import { refuse } from "@/lib/domain/errors";
import type { Transaction } from "./transaction";

/** An account as it stands while a command holds it. */
export type HeldAccount = {
  readonly id: string;
  readonly email: string;
  readonly fullName: string;
  readonly disabled: boolean;
};

/** What a step changes of an account's own row. */
export type AccountChange = { readonly disabled?: boolean; readonly firstPasswordHash?: string };

type Row = { id: string; email: string; full_name: string; disabled: boolean; version: number };

/**
 * Locks an account for the rest of the transaction, as the actor saw it. Refuses with `account.own` (nobody changes their
 * own), `access.not-found`, or `account.stale` when somebody changed it since.
 */
export async function lockAccount(
  tx: Transaction,
  { actor }: Permit,
  id: string,
  version: number,
): Promise<HeldAccount> {
  if (id === actor.accountId) refuse({ code: "account.own" });
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT id, email, full_name, disabled_at IS NOT NULL AS disabled, version FROM account
    WHERE id = ${id}::uuid FOR UPDATE`;
  if (!row) refuse({ code: "access.not-found", entity: "account", id });
  if (row.version !== version) refuse({ code: "account.stale", id });
  return { id, email: row.email, fullName: row.full_name, disabled: row.disabled };
}

/** Saves a step on a locked account: its next version, and what changed of it. */
export async function saveAccountStep(
  tx: Transaction,
  _permit: Permit,
  id: string,
  change: AccountChange,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE account SET version = version + 1,
      disabled_at = CASE ${change.disabled ?? null}::boolean WHEN true THEN now() WHEN false THEN NULL ELSE disabled_at END
    WHERE id = ${id}::uuid`;
  if (change.firstPasswordHash === undefined) return;
  await tx.$executeRaw`
    UPDATE account SET password_hash = ${change.firstPasswordHash}, must_change_password = true WHERE id = ${id}::uuid`;
}

/** Ends every session of an account. */
export async function endAccountSessions(tx: Transaction, _permit: Permit, id: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE app_session SET revoked_at = now() WHERE account_id = ${id}::uuid AND revoked_at IS NULL`;
}
