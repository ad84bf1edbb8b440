import { signInPool } from "@/lib/db/pools";
import type { Actor, Giver } from "@/lib/domain/access/actor";

type Row = {
  account_id: string;
  full_name: string;
  email: string;
  role: Actor["role"];
  unit_id: string | null;
  region_code: string | null;
  giver_id: string | null;
  giver_name: string | null;
  delegation_id: string | null;
  until: string | null;
};

const statement = `
  WITH session AS (
    SELECT token_hash, account_id, delegation_id FROM app_session
    WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > now() AND last_seen_at > now() - make_interval(mins => $2)
  ), acting AS (
    SELECT d.* FROM session JOIN standing_delegation d
      ON d.id = session.delegation_id AND vietnam_today() BETWEEN d.from_on AND d.to_on
  ), seen AS (
    UPDATE app_session SET last_seen_at = now()
    WHERE token_hash = (SELECT token_hash FROM session)
      AND (last_seen_at < now() - interval '1 minute' OR delegation_id IS NOT NULL AND NOT EXISTS (SELECT FROM acting))
  )
  SELECT account.id AS account_id, account.full_name, account.email, coalesce(acting.role, held.role) AS role,
         held.region_code, coalesce(successor.successor_id, held.unit_id) AS unit_id,
         acting.giver_id, acting.giver_name, acting.id AS delegation_id, acting.to_on::text AS until
  FROM session
  JOIN account ON account.id = session.account_id AND account.disabled_at IS NULL AND (NOT account.must_change_password OR $3)
  JOIN role_grant held ON held.account_id = account.id AND tstzrange(held.valid_from, held.valid_to) @> now()
  LEFT JOIN acting ON true
  LEFT JOIN admin_unit_successor successor
    ON successor.unit_id = held.unit_id AND successor.effective_on <= vietnam_today()`;

/**
 * Who a session belongs to, by the SHA-256 of its id, with the role they hold at this moment: a revoked, expired or
 * idle session, a disabled account and a closed grant are nobody, from the next request on. A grant for a merged
 * province counts for its successor. A session that acts under a delegation has the giver's role for as long as it is in
 * force, and its own from the next request on: the first request that finds it ended takes it off the session (a trigger of
 * the database does), so that it is not resumed unasked. Whoever still has a first password is nobody too, unless
 * `firstPasswordToo`. One statement; it also notes, once a minute, that the session is in use.
 */
export async function findSessionActor(
  tokenHash: Buffer,
  idleMinutes: number,
  firstPasswordToo = false,
): Promise<Actor | null> {
  const { rows } = await signInPool().query<Row>({
    name: "session-actor",
    text: statement,
    values: [tokenHash, idleMinutes, firstPasswordToo],
  });
  const [row] = rows;
  if (!row) return null;
  const { account_id, full_name, email, role, unit_id, region_code } = row;
  return {
    ...{ accountId: account_id, fullName: full_name, email, role, unitId: unit_id, regionCode: region_code },
    onBehalfOf: giverOf(row),
  };
}

function giverOf({ giver_id, giver_name, delegation_id, until }: Row): Giver | null {
  if (giver_id === null || giver_name === null || delegation_id === null || until === null) return null;
  return { accountId: giver_id, fullName: giver_name, delegationId: delegation_id, until };
}
