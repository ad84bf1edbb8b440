import type { Transaction } from "@/lib/db/transaction";

/** One row of a rollup that was not the sum of its facts: what stood there, and what should have. */
export type RollupDifference = {
  readonly rollup: string;
  readonly key: string;
  readonly kept: readonly string[] | null;
  readonly facts: readonly string[] | null;
};

/**
 * Compares every rollup with its facts, makes them anew where any differs, and gives what differed. Writers wait
 * meanwhile, readers do not. A sound rollup is left alone, so that no kept page is thrown away for nothing.
 */
export async function rebuildRollup(db: Transaction): Promise<RollupDifference[]> {
  await db.$executeRaw`LOCK TABLE execution_monthly, output_monthly, project_execution IN EXCLUSIVE MODE`;
  const differences = await db.$queryRaw<RollupDifference[]>`
     SELECT kind AS rollup, key, kept::text[], facts::text[] FROM rollup_differences()
     WHERE kept IS DISTINCT FROM facts ORDER BY kind, key`;
  if (differences.length > 0) await db.$executeRaw`SELECT rebuild_rollup()`;
  const after = JSON.stringify({ differences: differences.length });
  await db.$executeRaw`
    INSERT INTO audit_entry (permission, entity, entity_id, after)
    VALUES ('rollup.rebuild', 'rollup', 'all', ${after}::jsonb)`;
  return differences;
}
