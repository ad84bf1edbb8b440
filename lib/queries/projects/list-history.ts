import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { TakenStep } from "@/lib/domain/project/project-step";
import { fullNames } from "../accounts/full-names";
import { takenStep } from "./history-row";

/**
 * The history of a đề án, oldest first, for those who may see it before it is assigned; null where it is absent or not
 * theirs.
 */
export async function listHistory(scope: ReadScope, code: string): Promise<readonly TakenStep[] | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  return reading(scope, async (tx) => {
    const project = await tx.project.findUnique({ where: { code }, select: { id: true } });
    if (!project) return null;
    const steps = await tx.projectStep.findMany({
      where: { projectId: project.id },
      orderBy: { projectVersion: "asc" },
      include: {
        remarks: { orderBy: { position: "asc" }, include: { answer: true } },
        sheet: { include: { marks: true } },
      },
    });
    const names = await fullNames(
      tx,
      steps.flatMap(({ takenBy, onBehalfOf, remarks }) => [
        takenBy,
        ...(onBehalfOf ? [onBehalfOf] : []),
        ...remarks.flatMap(({ answer }) => (answer ? [answer.answeredBy] : [])),
      ]),
    );
    return steps.map((step) => takenStep(step, (id) => names.get(id) ?? ""));
  });
}
