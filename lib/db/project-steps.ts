import { z } from "zod";
import type { Permit } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import type { Dong } from "@/lib/domain/money";
import type { Sheet } from "@/lib/domain/project/criteria";
import type { Remark } from "@/lib/domain/project/project-step";
import { PROJECT_STATES, type ProjectState } from "@/lib/domain/project/state";
import type { ProjectStepCode } from "@/lib/domain/steps/verbs";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** A decided step: what it says, and the dossier and version it was decided on. */
export type StepEntry = {
  readonly from: ProjectState;
  readonly to: ProjectState;
  readonly version: number;
  readonly dossierHash: string;
  readonly note: string | null;
  readonly amount: Dong | null;
  readonly remarks: readonly Remark[];
  readonly sheet: Sheet | null;
  /** The dossier as it was hashed, kept where it is submitted. */
  readonly copy: string | null;
};

const held = z.tuple([z.object({ state: z.enum(PROJECT_STATES), version: z.int() })]);

/**
 * Holds a đề án until the transaction ends, so that nobody else moves or edits it meanwhile. Gives the state and version
 * that stand under the lock. Refuses with `access.not-found` where it is not the caller's to work on.
 */
export async function holdProject(tx: Transaction, id: string) {
  const rows = held.safeParse(await tx.$queryRaw`SELECT state::text, version FROM hold_project(${id}::uuid)`);
  return rows.data?.[0] ?? refuse({ code: "access.not-found", entity: "project", id });
}

/**
 * Appends the step the permit names to the history of its đề án, which moves it, with what was said and the trail. Gives
 * the step's id.
 */
export async function saveProjectStep(
  tx: Transaction,
  permit: Permit<ProjectStepCode>,
  { from, to, remarks, sheet, copy, ...entry }: StepEntry,
): Promise<string> {
  const { id: projectId, permission: step } = permit;
  const { version, dossierHash, note, amount } = entry;
  const stepId = crypto.randomUUID();
  const write = () => tx.$executeRaw`
    INSERT INTO project_step (id, project_id, project_version, step, note, amount, dossier_hash)
    VALUES (${stepId}::uuid, ${projectId}::uuid, ${version}, ${step}, ${note}, ${amount}::bigint, ${dossierHash})`;
  const change = { before: { state: from, version }, after: { state: to, stepId, ...entry, remarks, sheet } };
  await saveStep(tx, permit, { write, stale: { code: "project.busy" }, change });
  if (remarks.length > 0) {
    await tx.projectRemark.createMany({ data: remarks.map((one, at) => ({ stepId, position: at + 1, ...one })) });
  }
  if (copy !== null) await tx.dossierCopy.createMany({ data: [{ stepId, dossier: copy }] });
  if (sheet) await saveSheet(tx, stepId, sheet);
  return stepId;
}

async function saveSheet(tx: Transaction, stepId: string, { criteria, conclusion }: Sheet): Promise<void> {
  await tx.appraisalSheet.createMany({ data: [{ stepId, conclusion }] });
  const data = criteria.map(({ code, passed, note }) => ({ stepId, criterion: code, passed, note }));
  await tx.appraisalMark.createMany({ data });
}
