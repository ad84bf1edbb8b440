import { signInPool } from "@/lib/db/pools";

/** What sign-in needs of an account. `mayEnter` is false for a disabled account and for one without a role today. */
export type SignInAccount = { readonly id: string; readonly passwordHash: string; readonly mayEnter: boolean };

type Row = { id: string; password_hash: string; may_enter: boolean };

const statement = `
  SELECT id, password_hash, disabled_at IS NULL AND EXISTS (
    SELECT FROM role_grant held WHERE held.account_id = account.id AND tstzrange(held.valid_from, held.valid_to) @> now()
  ) AS may_enter
  FROM account WHERE email = $1`;

/** The account of an e-mail address, whatever its capitals; null when there is none. */
export async function findAccount(email: string): Promise<SignInAccount | null> {
  const { rows } = await signInPool().query<Row>({
    name: "sign-in-account",
    text: statement,
    values: [email.toLowerCase()],
  });
  const [row] = rows;
  return row ? { id: row.id, passwordHash: row.password_hash, mayEnter: row.may_enter } : null;
}
