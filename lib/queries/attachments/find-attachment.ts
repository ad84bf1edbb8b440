import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";

/** One file of a dossier that this scope sees; null where it is absent or not theirs. */
export async function findAttachment(scope: ReadScope, { code, id }: { readonly code: string; readonly id: string }) {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  return reading(scope, (tx) =>
    tx.projectAttachment.findFirst({
      where: { id, project: { code } },
      select: { id: true, fileName: true, format: true, bytes: true, sha256: true, scan: true, finding: true },
    }),
  );
}
