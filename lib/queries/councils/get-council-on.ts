import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { CouncilOnProject } from "@/lib/domain/project/council";
import { findCouncilOn } from "./find-council-on";

/** The council a đề án stands before, if before any; null where the đề án is absent, or not this reader's to see. */
export async function getCouncilOn(
  scope: ReadScope,
  code: string,
): Promise<{ readonly council: CouncilOnProject | null } | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  return reading(scope, async (tx) => {
    const project = await tx.project.findUnique({ where: { code }, select: { id: true } });
    return project && { council: await findCouncilOn(tx, project.id) };
  });
}
