import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { getDossier } from "./get-dossier";

/** A dossier as it was written, with its version, for those who may see it before it is assigned; null for others. */
export async function readDossier(scope: ReadScope, projectCode: string) {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  return reading(scope, async (tx) => {
    const found = await tx.project.findUnique({ where: { code: projectCode }, select: { id: true, version: true } });
    return found && { ...(await getDossier(tx, found.id)), version: found.version };
  });
}

export type WrittenDossier = NonNullable<Awaited<ReturnType<typeof readDossier>>>;
