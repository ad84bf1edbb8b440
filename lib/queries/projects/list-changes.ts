import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type DossierChange, dossierChanges } from "@/lib/domain/project/dossier-change";
import { isBeingWritten } from "@/lib/domain/steps/being-written";
import { dossierCopy, dossierVersion } from "./dossier-copy";
import { getDossier } from "./get-dossier";

/** What has changed in a dossier since it was last submitted, and when that was. */
export type DossierChanges = {
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly changes: readonly DossierChange[];
};

/**
 * Trước và sau bổ sung: what a returned dossier says otherwise than when it was submitted before; while it is rewritten,
 * so far. Null where it was submitted once only, or is not this reader's to see before it is assigned.
 */
export async function listChanges(scope: ReadScope, code: string): Promise<DossierChanges | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  return reading(scope, async (tx) => {
    const project = await tx.project.findUnique({ where: { code }, select: { id: true, state: true } });
    if (!project) return null;
    const copies = await tx.dossierCopy.findMany({
      where: { step: { projectId: project.id } },
      orderBy: { step: { projectVersion: "desc" } },
      select: { dossier: true, step: { select: { takenAt: true } } },
      take: 2,
    });
    const now = isBeingWritten(project.state) ? dossierCopy(await getDossier(tx, project.id)) : copies.shift()?.dossier;
    const [before] = copies;
    if (!before || now === undefined) return null;
    const changes = dossierChanges(dossierVersion(before.dossier), dossierVersion(now));
    return { since: before.step.takenAt.toISOString(), changes };
  });
}
