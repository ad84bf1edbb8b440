import { signInPool } from "@/lib/db/pools";

/** Failed sign-ins counted under one key, and when the last of them was, in milliseconds of the database's clock. */
export type Failures = { readonly key: string; readonly count: number; readonly sinceLastMs: number };

/** Failures are forgotten this long after the last of them. */
const KEPT_MS = 30 * 60_000;

const NOW_MS = "(extract(epoch FROM clock_timestamp()) * 1000)::bigint";

/** The failures still remembered under these keys; kept in the database, so that a restart or a second server forgets none. */
export async function listFailures(keys: readonly string[]): Promise<readonly Failures[]> {
  const { rows } = await signInPool().query<{ key: string; points: number; since: string }>({
    name: "sign-in-failures",
    text: `SELECT key, points, ${NOW_MS} - (expire - $2) AS since FROM login_throttle
           WHERE key = ANY($1) AND expire > ${NOW_MS}`,
    values: [keys, KEPT_MS],
  });
  return rows.map(({ key, points, since }) => ({ key, count: points, sinceLastMs: Number(since) }));
}

/** Counts one failure under each of these keys. */
export async function countFailure(keys: readonly string[]): Promise<void> {
  await signInPool().query({
    name: "count-sign-in-failure",
    text: `INSERT INTO login_throttle AS kept (key, points, expire)
           SELECT key, 1, ${NOW_MS} + $2 FROM unnest($1::text[]) AS key ORDER BY key
           ON CONFLICT (key) DO UPDATE SET expire = excluded.expire,
             points = CASE WHEN kept.expire > ${NOW_MS} THEN kept.points + 1 ELSE 1 END`,
    values: [keys, KEPT_MS],
  });
}

/** Forgets what was counted under a key. */
export async function forgetFailures(key: string): Promise<void> {
  await signInPool().query("DELETE FROM login_throttle WHERE key = $1", [key]);
}
