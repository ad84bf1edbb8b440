import { saveAuditEntry } from "@/lib/db/audit";
import { lockRollups, type RollupDifference, saveRollups } from "@/lib/db/rollups";
import { transaction } from "@/lib/db/transaction";
import type { Operator } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";

/**
 * Compares every rollup with its facts, makes them anew where any differs, and gives what differed. Writers wait
 * meanwhile, readers do not. A sound rollup is left alone, so that no kept page is thrown away for nothing.
 */
export async function rebuildRollup(actor: Operator, _input: null, _at: Date): Promise<RollupDifference[]> {
  const permit = authorize(actor, "rollup.rebuild", { id: "all", stewardUnitId: null });
  return transaction(actor, async (tx) => {
    const differences = await lockRollups(tx, permit);
    if (differences.length > 0) await saveRollups(tx, permit);
    await saveAuditEntry(tx, permit, { before: null, after: { differences: differences.length } });
    return differences;
  });
}
