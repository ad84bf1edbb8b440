import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Writing } from "@/lib/domain/project/writing";
import { fullNames } from "../accounts/full-names";
import { checkWritten } from "./check-written";
import { dossierView } from "./dossier-view";
import { getDossier } from "./get-dossier";

/**
 * A dossier as it is written on: its parts with who wrote each section last, where it stands, and what the check finds.
 * Null for those who may not see it before it is assigned.
 */
export async function getWriting(scope: ReadScope, code: string): Promise<Writing | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  return reading(scope, async (tx) => {
    const found = await tx.project.findUnique({
      where: { code },
      select: { id: true, version: true, state: true, stewardUnitId: true, sections: true },
    });
    if (!found) return null;
    const written = await getDossier(tx, found.id);
    const dossier = dossierView({ ...written, version: found.version });
    const writers = await fullNames(
      tx,
      found.sections.map((one) => one.writtenBy),
    );
    return {
      ...{ dossier, state: found.state, stewardUnitId: found.stewardUnitId },
      sections: found.sections.map(({ section, version, writtenBy, writtenAt }) => ({
        ...{ section, version, writtenAt: writtenAt.toISOString() },
        writtenBy: writers.get(writtenBy) ?? "",
      })),
      ...(await checkWritten(tx, written, found.stewardUnitId)),
    };
  });
}
