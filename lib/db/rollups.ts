import { z } from "zod";
import type { Permit } from "@/lib/domain/access/permit";
import type { Transaction } from "./transaction";

const difference = z.object({
  rollup: z.string(),
  key: z.string(),
  kept: z.array(z.string()).nullable(),
  facts: z.array(z.string()).nullable(),
});

/** One row of a rollup that was not the sum of its facts: what stood there, and what should have. */
export type RollupDifference = Readonly<z.infer<typeof difference>>;

type RebuildPermit = Permit<"rollup.rebuild">;

/** Lets nobody post until the transaction ends; readers do not wait. Gives what differs from its facts. */
export async function lockRollups(tx: Transaction, _permit: RebuildPermit): Promise<RollupDifference[]> {
  await tx.$executeRaw`LOCK TABLE execution_monthly, output_monthly, project_execution IN EXCLUSIVE MODE`;
  return z.array(difference).parse(
    await tx.$queryRaw`
      SELECT kind AS rollup, key, kept::text[], facts::text[] FROM rollup_differences()
      WHERE kept IS DISTINCT FROM facts ORDER BY kind, key`,
  );
}

/** Makes every rollup anew from its facts; the tables tell the caches of public pages themselves. */
export async function saveRollups(tx: Transaction, _permit: RebuildPermit): Promise<void> {
  await tx.$executeRaw`SELECT rebuild_rollup()`;
}
