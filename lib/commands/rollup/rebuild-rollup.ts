import { saveAuditEntry } from "@/lib/db/audit";
import { lockRollups, type RollupDifference, saveRollups } from "@/lib/db/rollups";
import { transaction } from "@/lib/db/transaction";
import type { Operator } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";

/**
 * Compares every rollup with its facts, makes them anew where any differs, and gives what differed. Writers wait
 * meanwhile, readers do not. A sound rollup is left alone, so that no kept page is thrown away for nothing.
 */
<<<<<<< HEAD
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
=======
export async function rebuildRollup(actor: Operator, _input: null, _at: Date): Promise<RollupDifference[]> {
  const permit = authorize(actor, "rollup.rebuild", { id: "all", stewardUnitId: null });
  return transaction(actor, async (tx) => {
    const differences = await lockRollups(tx, permit);
    await saveRollups(tx, permit, differences.length > 0);
    await saveAuditEntry(tx, permit, { before: null, after: { differences: differences.length } });
    return differences;
  });
>>>>>>> 1b4e798 (Move vouchers by one table of steps, and bind each permit to the one thing it is for)
}
