import type { Permit } from "@/lib/domain/access/permit";
import type { Dong } from "@/lib/domain/money";
import type { IsoDate } from "@/lib/domain/period/period";
import type { Transaction } from "./transaction";

/** A decided settlement. */
export type SettlementEntry = { readonly on: IsoDate; readonly amount: Dong; readonly number: string | null };

/**
 * Records the settlement of the permit's đề án that its step (`stepId`) stands for. The database shares it out and gives
 * what was committed and not paid back to the plan.
 */
export async function saveSettlement(
  tx: Transaction,
  { id: projectId }: Permit<"project.settle" | "project.settle-central">,
  stepId: string,
  { on, amount, number }: SettlementEntry,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO settlement (project_id, step_id, settled_on, amount, number)
    VALUES (${projectId}::uuid, ${stepId}::uuid, ${on}::date, ${amount}::bigint, ${number})`;
}
