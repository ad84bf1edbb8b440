import type { Transaction } from "@/lib/db/transaction";
import { withNamed } from "@/lib/domain/contract/beneficiaries-ready";
import type { Signing } from "@/lib/domain/contract/decide-contract";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import type { TakeStepInput } from "@/lib/input/project-steps";
import { findContracted } from "@/lib/queries/contracts/find-contracted";

/** The contract that a step signs on a đề án, which is held, with those it is to help as they are named with it; null where it signs none. Refuses with `access.not-found` or `contract.beneficiary-twice`. */
export async function signingOf(
  tx: Transaction,
  projectId: string,
  draft: TakeStepInput["contract"],
  at: Date,
): Promise<Signing | null> {
  if (draft === null) return null;
  const [project] = await findContracted(tx, [projectId], draft.signedOn);
  if (!project) return refuse({ code: "access.not-found", entity: "project", id: projectId });
  const beneficiaries = withNamed(project, draft.beneficiaries);
  return { draft, project: { ...project, beneficiaries }, today: vietnamDay(at) };
}
