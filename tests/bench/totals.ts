import pg from "pg";
import type { BenchDatabase } from "./databases";

/** Sums of the money chain, in đồng. */
type Totals = Record<"plan" | "released" | "committed" | "disbursed", bigint>;

const MEASURES = ["plan", "released", "committed", "disbursed"] as const;

/**
 * The portal's API tells for a year, to the đồng, what the facts add up to.
 * @throws Error naming the measure that differs.
 */
export async function portalEqualsFacts(origin: string, database: BenchDatabase, year: number): Promise<void> {
  const answer = await fetch(`${origin}/api/v1/execution?scope=VN&groupBy=fund&year=${year}&through=12`);
  if (!answer.ok) throw new Error(`The API answered ${answer.status} when asked for the totals of ${year}.`);
  const { total } = (await answer.json()) as { total: { ALL: Record<keyof Totals, string | null> } };
  const told = totals((measure) => BigInt(total.ALL[measure] ?? 0));
  mustEqual(`The API for ${year} and the facts`, told, await sum(database, "execution_fact", year));
}

/**
 * The rollup holds what the facts add up to, and the larger database ten times the smaller.
 * @throws Error naming the measure that differs.
 */
export async function tenTimesTheMoney(once: BenchDatabase, tenTimes: BenchDatabase): Promise<void> {
  const facts = await sum(tenTimes, "execution_fact");
  mustEqual("The rollup and its facts", await sum(tenTimes, "execution_monthly"), facts);
  mustEqual("10× and 1×", facts, await sum(once, "execution_fact"), 10n);
}

async function sum({ ownerUrl }: BenchDatabase, source: string, year: number | null = null): Promise<Totals> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<Record<keyof Totals, string>>(
      `SELECT ${MEASURES.map((measure) => `coalesce(sum(${measure}), 0)::text AS ${measure}`)}
       FROM ${source} WHERE $1::integer IS NULL OR budget_year = $1`,
      [year],
    );
    return totals((measure) => BigInt(rows[0]?.[measure] ?? 0));
  } finally {
    await owner.end();
  }
}

function mustEqual(what: string, left: Totals, right: Totals, times = 1n): void {
  for (const measure of MEASURES)
    if (left[measure] !== right[measure] * times)
      throw new Error(`${what} differ: ${measure} is ${left[measure]}, not ${times} × ${right[measure]}.`);
}

function totals(of: (measure: keyof Totals) => bigint): Totals {
  return { plan: of("plan"), released: of("released"), committed: of("committed"), disbursed: of("disbursed") };
}
