import type { Permit } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import type { AuditedChange } from "./audit";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** An account as it stands while a command holds it. */
export type HeldAccount = {
  readonly email: string;
  readonly fullName: string;
  readonly disabled: boolean;
  readonly version: number;
};

/** What a step changes of an account's own row. */
export type AccountChange = { readonly disabled?: boolean; readonly firstPasswordHash?: string };

type Row = { id: string; email: string; full_name: string; disabled: boolean; version: number };

/** A permit for a step on somebody's account; the account is the one it names. */
export type AccountPermit = Permit<
  "account.disable" | "account.enable" | "account.grant" | "account.reset-password" | "account.end-sessions"
>;

/** A step on a held account: what changes of its row, and what the trail says of it. */
export type AccountStep = { readonly change: AccountChange; readonly audited: AuditedChange };

/**
 * Locks the permit's account for the rest of the transaction, as the actor saw it. Refuses with `account.own` (nobody
 * changes their own), `access.not-found`, or `account.stale` when somebody changed it since.
 */
export async function lockAccount(
  tx: Transaction,
  { actor, id }: AccountPermit,
  version: number,
): Promise<HeldAccount> {
  if (id === actor.accountId) refuse({ code: "account.own" });
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT id, email, full_name, disabled_at IS NOT NULL AS disabled, version FROM account
    WHERE id = ${id}::uuid FOR UPDATE`;
  if (!row) refuse({ code: "access.not-found", entity: "account", id });
  if (row.version !== version) refuse({ code: "account.stale", id });
  return { email: row.email, fullName: row.full_name, disabled: row.disabled, version };
}

/** Saves a step on a held account: its next version, what changed of it, and its trail. */
export async function saveAccountStep(
  tx: Transaction,
  permit: AccountPermit,
  { version }: HeldAccount,
  { change, audited }: AccountStep,
): Promise<void> {
  const { id } = permit;
  const { disabled = null, firstPasswordHash } = change;
  const write = () => tx.$executeRaw`
    UPDATE account SET version = version + 1,
      disabled_at = CASE ${disabled}::boolean WHEN true THEN now() WHEN false THEN NULL ELSE disabled_at END
    WHERE id = ${id}::uuid AND version = ${version}`;
  await saveStep(tx, permit, { write, stale: { code: "account.stale", id }, change: audited });
  if (firstPasswordHash === undefined) return;
  await tx.$executeRaw`
    UPDATE account SET password_hash = ${firstPasswordHash}, must_change_password = true WHERE id = ${id}::uuid`;
}

/** Ends every session of an account. */
export async function endAccountSessions(tx: Transaction, { id }: Permit<"account.end-sessions">): Promise<void> {
  await tx.$executeRaw`
    UPDATE app_session SET revoked_at = now() WHERE account_id = ${id}::uuid AND revoked_at IS NULL`;
}

/** A new account with its first role to come. */
export type AccountToMake = {
  readonly email: string;
  readonly fullName: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
};

/** Makes the account the permit names. Refuses with `account.email-taken`. */
export async function saveNewAccount(
  tx: Transaction,
  { id }: Permit<"account.create">,
  { email, fullName, passwordHash, mustChangePassword }: AccountToMake,
): Promise<void> {
  const made = await tx.$executeRaw`
    INSERT INTO account (id, email, full_name, password_hash, must_change_password)
    VALUES (${id}::uuid, ${email}, ${fullName}, ${passwordHash}, ${mustChangePassword}) ON CONFLICT (email) DO NOTHING`;
  if (made === 0) refuse({ code: "account.email-taken", email });
}

/** Replaces one's own password; every session of the account ends with it. */
export async function saveOwnPassword(
  tx: Transaction,
  _permit: Permit<"account.change-password">,
  passwordHash: string,
): Promise<void> {
  await tx.$executeRaw`SELECT change_own_password(${passwordHash})`;
}
