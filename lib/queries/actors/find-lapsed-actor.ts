import { signInPool } from "@/lib/db/pools";
import type { Actor } from "@/lib/domain/access/actor";

type Row = {
  account_id: string;
  full_name: string;
  email: string;
  role: Actor["role"];
  unit_id: string | null;
  region_code: string | null;
};

const statement = `
  SELECT account.id AS account_id, account.full_name, account.email, held.role, held.region_code,
         coalesce(successor.successor_id, held.unit_id) AS unit_id
  FROM app_session session
  JOIN account ON account.id = session.account_id AND account.disabled_at IS NULL
  JOIN role_grant held ON held.account_id = account.id AND tstzrange(held.valid_from, held.valid_to) @> now()
  LEFT JOIN admin_unit_successor successor
    ON successor.unit_id = held.unit_id AND successor.effective_on <= vietnam_today()
  WHERE session.token_hash = $1 AND session.revoked_at IS NULL
    AND session.last_seen_at > now() - make_interval(hours => $2)`;

/**
 * Whose session this was that ran out by itself within the last hours, by the SHA-256 of its id. Such a person is
 * nobody: the only thing done in their name is keeping what they typed for when they sign in again. A session that was
 * ended, by signing out or by an administrator, is nobody's for this too.
 */
export async function findLapsedActor(tokenHash: Buffer, hours: number): Promise<Actor | null> {
  const { rows } = await signInPool().query<Row>({
    name: "lapsed-actor",
    text: statement,
    values: [tokenHash, hours],
  });
  const [row] = rows;
  if (!row) return null;
  const { account_id, full_name, email, role, unit_id, region_code } = row;
  return {
    ...{ accountId: account_id, fullName: full_name, email, role, unitId: unit_id, regionCode: region_code },
    onBehalfOf: null,
  };
}
