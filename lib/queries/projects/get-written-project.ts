import { referenceInMemory } from "@/lib/db/reference";
import { reading, type Transaction } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";
import type { WrittenProject } from "@/lib/domain/project/written-project";
import { isBeingWritten } from "@/lib/domain/steps/being-written";
import type { ProjectStepCode } from "@/lib/domain/steps/verbs";
import { getDossier } from "./get-dossier";
import { listAgencies } from "./list-agencies";
import { writtenProject } from "./written-project";

const SUBMITTED_BY: ProjectStepCode = "project.submit";

/**
 * A dossier with the names of its papers, for those who may see it before it is assigned; null where it is absent or
 * not theirs.
 */
export async function getWrittenProject(scope: ReadScope, code: string): Promise<WrittenProject | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  const reference = await referenceInMemory();
  return reading(scope, async (tx) => {
    const found = await tx.project.findUnique({
      where: { code },
      select: { id: true, state: true, unitId: true, stewardUnitId: true, recordedAt: true },
    });
    if (!found) return null;
    // While the unit still writes, its papers bear today's names and no day yet.
    const writing = isBeingWritten(found.state);
    const submittedOn = writing ? null : await lastSubmitted(tx, found.id);
    const day = submittedOn ?? vietnamDay(writing ? new Date() : found.recordedAt);
    const unitId = writing ? found.stewardUnitId : found.unitId;
    const agencies = await listAgencies(tx, { territory: reference.territory, unitId, day });
    const dossier = await getDossier(tx, found.id);
    const fileNames = await listFileNames(tx, found.id);
    return writtenProject({ ...dossier, state: found.state }, { reference, agencies, fileNames, submittedOn });
  });
}

async function listFileNames(tx: Transaction, projectId: string): Promise<string[]> {
  const files = await tx.projectAttachment.findMany({
    where: { projectId, stage: "writing", scan: { not: "refused" } },
    orderBy: [{ kind: "asc" }, { fileName: "asc" }],
    select: { fileName: true },
  });
  return [...new Set(files.map(({ fileName }) => fileName))];
}

async function lastSubmitted(tx: Transaction, projectId: string): Promise<IsoDate | null> {
  const step = await tx.projectStep.findFirst({
    where: { projectId, step: SUBMITTED_BY },
    orderBy: { projectVersion: "desc" },
    select: { takenAt: true },
  });
  return step && vietnamDay(step.takenAt);
}
