import type { Transaction } from "@/lib/db/transaction";

/** One row of a rollup that was not the sum of its facts: what stood there, and what should have. */
export type RollupDifference = {
  readonly rollup: string;
  readonly key: string;
  readonly kept: readonly string[] | null;
  readonly facts: readonly string[] | null;
};

/**
 * Makes every rollup anew from its facts and gives what differed before. Writers wait meanwhile, readers do not;
 * caches of public pages learn of a change.
 */
export async function rebuildRollup(db: Transaction): Promise<RollupDifference[]> {
  await db.$executeRaw`LOCK TABLE execution_monthly, output_monthly, project_execution IN EXCLUSIVE MODE`;
  const differences = await db.$queryRaw<RollupDifference[]>`
     SELECT kind AS rollup, key, kept::text[], facts::text[] FROM rollup_differences()
     WHERE kept IS DISTINCT FROM facts ORDER BY kind, key`;
  await db.$executeRaw`SELECT rebuild_rollup()`;
  if (differences.length > 0) {
    await db.$executeRaw`
       WITH moved AS (UPDATE data_version SET version = version + 1 RETURNING version)
       SELECT pg_notify('data_version', version::text) FROM moved`;
  }
  const after = JSON.stringify({ differences: differences.length });
  await db.$executeRaw`
    INSERT INTO audit_entry (permission, entity, entity_id, after)
    VALUES ('rollup.rebuild', 'rollup', 'all', ${after}::jsonb)`;
  return differences;
}
