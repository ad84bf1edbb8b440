import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Inspection } from "@/lib/domain/inspection/inspection";
import { findInspection } from "./find-inspection";

/** The most inspections of one đề án that are told at once. */
const MOST = 100;

/** Inspections of one đề án with all that was found, oldest first; none for who does not see its dossier. */
export async function listInspectionsOf(scope: ReadScope, code: string): Promise<Inspection[]> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return [];
  return reading(scope, async (tx) => {
    const order = [{ inspectedOn: "asc" }, { id: "asc" }] as const;
    const found = await tx.inspection.findMany({
      ...{ where: { project: { code } }, orderBy: [...order], take: MOST, select: { id: true } },
    });
    const inspections: Inspection[] = [];
    for (const { id } of found) {
      const one = await findInspection(tx, id);
      if (one) inspections.push(one);
    }
    return inspections;
  });
}
