import { signInPool } from "@/lib/db/pools";

const DAYS_WITHOUT_VISIT = 7;

/**
 * When this account was last here before the session it is in now: the end of its previous session, or a week ago when
 * there was none.
 */
export async function findPreviousVisit(accountId: string): Promise<Date> {
  const { rows } = await signInPool().query<{ last_seen_at: Date }>({
    name: "previous-visit",
    text: `SELECT coalesce((SELECT last_seen_at FROM app_session WHERE account_id = $1
                            ORDER BY created_at DESC OFFSET 1 LIMIT 1),
                           now() - make_interval(days => $2)) AS last_seen_at`,
    values: [accountId, DAYS_WITHOUT_VISIT],
  });
  return rows[0]?.last_seen_at ?? new Date(0);
}
