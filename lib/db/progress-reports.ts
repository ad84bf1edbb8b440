import type { Permit } from "@/lib/domain/access/permit";
import type { ProgressSaid } from "@/lib/domain/carrying/progress-report";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

type NewReport = ProgressSaid & { readonly projectId: string; readonly corrects: string | null };

/** Records a progress report under the permit's id, with the trail; who and when is the database's to say. */
export async function saveProgressReport(
  tx: Transaction,
  permit: Permit<"progress.record">,
  { asAt, ...report }: NewReport,
): Promise<void> {
  const { id } = permit;
  const day = new Date(`${asAt}T00:00:00Z`);
  const write = async () => (await tx.progressReport.createMany({ data: [{ id, ...report, asAt: day }] })).count;
  const change = { before: null, after: { ...report, asAt } };
  await saveStep(tx, permit, { write, stale: { code: "project.busy" }, change });
}
