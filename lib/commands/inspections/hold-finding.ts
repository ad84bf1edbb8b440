import { holdListed } from "@/lib/db/hold-listed";
import type { Transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/domain/errors";
import { findInspectedProject, findInspection } from "@/lib/queries/inspections/find-inspection";

/**
 * A finding with its inspection, its đề án held until the transaction ends. Refuses with `access.not-found` where either is
 * absent or not theirs.
 */
export async function holdFinding(
  tx: Transaction,
  { id, position }: { readonly id: string; readonly position: number },
) {
  const absent = (): never => refuse({ code: "access.not-found", entity: "inspection", id });
  await holdListed(tx, [(await findInspectedProject(tx, id)) ?? absent()]);
  const inspection = (await findInspection(tx, id)) ?? absent();
  const finding = inspection.findings.find((one) => one.position === position) ?? absent();
  return { inspection, finding, key: { inspectionId: id, position }, target: targetOf(inspection, position) };
}

const targetOf = ({ id, project }: NonNullable<Awaited<ReturnType<typeof findInspection>>>, position: number) => ({
  ...{ id: `${id}/${position}`, stewardUnitId: project.stewardUnitId },
});
