import { z } from "zod";
import type { Permit } from "@/lib/domain/access/permit";
import type { Fund } from "@/lib/domain/fund";
import type { NewProject } from "@/lib/domain/project/new-project";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

const coded = z.tuple([z.object({ code: z.string() })]);

/** The next code of the actor's province: fund, first year, province and running number. */
export async function nextProjectCode(tx: Transaction, _permit: Permit<"project.create">, fund: Fund, year: number) {
  const [{ code }] = coded.parse(await tx.$queryRaw`SELECT next_project_code(${fund}::fund, ${year}::integer) AS code`);
  return code;
}

/** Writes the đề án the permit names as a draft, with all that stands below it, and the trail. */
export async function saveNewProject(
  tx: Transaction,
  permit: Permit<"project.create">,
  { project, outline, budget, outputs, beneficiaries }: NewProject,
): Promise<void> {
  const { id: projectId } = permit;
  const unitId = project.unitId;
  const data = { ...project, id: projectId, state: "DRAFT" as const, stewardUnitId: unitId };
  const write = async () => (await tx.project.createMany({ data: [data] })).count;
  const after = { ...project, outline, budget, outputs, beneficiaries: beneficiaries.length };
  await saveStep(tx, permit, { write, stale: { code: "project.busy" }, change: { before: null, after } });
  await tx.projectOutline.createMany({ data: [{ projectId, ...outline }] });
  await tx.projectBudgetLine.createMany({ data: budget.map((line) => ({ projectId, ...line })) });
  await tx.projectOutput.createMany({ data: outputs.map((output) => ({ projectId, ...output })) });
  await saveBeneficiaries(tx, { projectId, unitId }, beneficiaries);
}

/** Enters who is not in the register yet, and links them with what this dossier gives them. */
export async function saveBeneficiaries(
  tx: Transaction,
  { projectId, unitId }: { readonly projectId: string; readonly unitId: string },
  beneficiaries: NewProject["beneficiaries"],
): Promise<void> {
  if (beneficiaries.length === 0) return;
  const entered = beneficiaries.map(({ support: _, ...one }) => ({ ...one, unitId, stewardUnitId: unitId }));
  await tx.beneficiary.createMany({ data: entered, skipDuplicates: true });
  const register = await tx.beneficiary.findMany({
    where: { unitId, name: { in: beneficiaries.map(({ name }) => name) } },
    select: { id: true, name: true, taxCode: true },
  });
  const links = beneficiaries.flatMap(({ name, taxCode, address, support }) => {
    const found = register.find((one) => one.name === name && one.taxCode === taxCode);
    return found ? [{ projectId, beneficiaryId: found.id, support, address }] : [];
  });
  await tx.projectBeneficiary.createMany({ data: links });
}
