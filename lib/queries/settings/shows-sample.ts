import { publicPool } from "@/lib/db/pools";

const FRESH_FOR = 60_000;
let known: { readonly sample: boolean; readonly readAt: number } | undefined;

/**
 * Whether the database holds the sample, whose invented rows every page marks ("Dữ liệu minh họa").
 * It changes only when an operator loads the sample, so the answer is remembered for a minute.
 */
export async function showsSample(): Promise<boolean> {
  if (known && Date.now() - known.readAt < FRESH_FOR) return known.sample;
  const { rows } = await publicPool().query<{ sample: boolean }>({
    name: "shows-sample",
    text: "SELECT EXISTS (SELECT FROM portal_setting WHERE key = 'sample' AND value = 'true') AS sample",
  });
  known = { sample: rows[0]?.sample ?? false, readAt: Date.now() };
  return known.sample;
}
