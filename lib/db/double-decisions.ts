import type { Permit } from "@/lib/domain/access/permit";
import type { DoubleDecision } from "@/lib/domain/beneficiary/double-decision";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

type NewDecision = Pick<DoubleDecision, "decision" | "reason"> & { readonly otherId: string };

/** Records what was decided on the đề án the permit names and another that may help the same, with the trail. */
export async function saveDoubleDecision(
  tx: Transaction,
  permit: Permit<"double.decide">,
  { otherId, decision, reason }: NewDecision,
): Promise<void> {
  const { id: projectId } = permit;
  const write = async () =>
    (await tx.doubleDecision.createMany({ data: [{ projectId, otherId, decision, reason }] })).count;
  const change = { before: null, after: { otherId, decision, reason } };
  await saveStep(tx, permit, { write, stale: { code: "project.busy" }, change });
}
