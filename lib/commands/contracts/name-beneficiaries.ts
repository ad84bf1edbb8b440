import { saveBeneficiaries } from "@/lib/db/projects";
import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { requireAccess } from "@/lib/domain/access/permissions";
import type { TakeStepInput } from "@/lib/input/project-steps";

/**
 * Xác định đơn vị thụ hưởng: those a đề án nhóm is to help and had not named are added to its dossier as its province
 * signs. Refuses with `access.forbidden` where the Ministry names them.
 */
export async function nameBeneficiaries(
  tx: Transaction,
  actor: Actor,
  projectId: string,
  { beneficiaries }: Pick<NonNullable<TakeStepInput["contract"]>, "beneficiaries">,
): Promise<void> {
  if (beneficiaries.length === 0) return;
  const { unitId, stewardUnitId } = await tx.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { unitId: true, stewardUnitId: true },
  });
  requireAccess(actor, "project.contract", { stewardUnitId });
  await saveBeneficiaries(tx, { projectId, unitId }, beneficiaries);
}
