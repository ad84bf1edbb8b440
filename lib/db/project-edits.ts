import { z } from "zod";
import type { Permit } from "@/lib/domain/access/permit";
import type { NewProject } from "@/lib/domain/project/new-project";
import type { Section } from "@/lib/domain/project/sections";
import type { AuditedChange } from "./audit";
import { saveBeneficiaries } from "./projects";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** What is written anew; a part left out stays as it stands. */
export type SectionsWritten = {
  readonly project: Partial<Omit<NewProject["project"], "code" | "fund" | "unitId" | "startYear">>;
  readonly outline: Partial<NewProject["outline"]>;
  readonly budget: NewProject["budget"] | undefined;
  readonly outputs: NewProject["outputs"] | undefined;
  readonly beneficiaries: NewProject["beneficiaries"] | undefined;
};

/** Which sections are written, of whose đề án, and the version that was looked at. */
export type SectionsOpened = {
  readonly seen: number;
  readonly sections: readonly Section[];
  readonly unitId: string;
};

const opened = z.tuple([z.object({ version: z.int() })]);

/** Writes sections of the đề án the permit names under its next version, with the trail. */
export async function saveEditedSections(
  tx: Transaction,
  permit: Permit<"project.edit">,
  { seen, sections, unitId }: SectionsOpened,
  { project, outline, budget, outputs, beneficiaries }: SectionsWritten,
  change: AuditedChange,
): Promise<void> {
  const { id: projectId } = permit;
  const write = async () => {
    opened.parse(await tx.$queryRaw`SELECT edit_project(${projectId}::uuid, ${sections}::text[], ${seen}) AS version`);
    return 1;
  };
  await saveStep(tx, permit, { write, stale: { code: "project.busy" }, change });
  const where = { projectId };
  if (Object.keys(project).length > 0) await tx.project.updateMany({ where: { id: projectId }, data: project });
  if (Object.keys(outline).length > 0) await saveOutline(tx, projectId, outline);
  if (budget) {
    await tx.projectBudgetLine.deleteMany({ where });
    await tx.projectBudgetLine.createMany({ data: budget.map((line) => ({ projectId, ...line })) });
  }
  if (outputs) {
    await tx.projectOutput.deleteMany({ where });
    await tx.projectOutput.createMany({ data: outputs.map((output) => ({ projectId, ...output })) });
  }
  if (beneficiaries) {
    await tx.projectBeneficiary.deleteMany({ where });
    await saveBeneficiaries(tx, { projectId, unitId }, beneficiaries);
  }
}

/** A đề án of former years came without words; the first are written now. */
async function saveOutline(tx: Transaction, projectId: string, outline: SectionsWritten["outline"]): Promise<void> {
  const { count } = await tx.projectOutline.updateMany({ where: { projectId }, data: outline });
  if (count === 0) await tx.projectOutline.createMany({ data: [{ projectId, ...outline }] });
}
