import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { AdjustedProject, Adjustment, Standing } from "@/lib/domain/adjustment/adjustment";
import { ADJUSTED_PROJECT, findAdjustments } from "./find-adjustments";
import { findStanding } from "./find-standing";

/** Who sees a đề án before it is assigned sees what is asked of it later. */
const sees = ({ databaseRole }: ReadScope) => DATABASE_ROLES[databaseRole].earlyStates;

/** The requests of a đề án, newest first, and the đề án itself; null where the reader sees no such đề án, or no requests. */
export function listAdjustments(
  scope: ReadScope,
  code: string,
): Promise<{ readonly project: AdjustedProject; readonly items: readonly Adjustment[] } | null> {
  if (!sees(scope)) return Promise.resolve(null);
  return reading(scope, async (tx) => {
    const project = await tx.project.findUnique({ where: { code }, select: ADJUSTED_PROJECT });
    return project && { project, items: await findAdjustments(tx, { project: { code } }) };
  });
}

/** One request with what stands now on its đề án; null where it is absent, of another đề án, or not the reader's. */
export function getAdjustment(
  scope: ReadScope,
  { code, id }: { readonly code: string; readonly id: string },
): Promise<{ readonly adjustment: Adjustment; readonly standing: Standing } | null> {
  if (!sees(scope)) return Promise.resolve(null);
  return reading(scope, async (tx) => {
    const [adjustment] = await findAdjustments(tx, { id });
    if (adjustment?.project.code !== code) return null;
    return { adjustment, standing: await findStanding(tx, adjustment.project.id) };
  });
}

/** A đề án with what stands on it of all that may be adjusted; null where the reader sees no such đề án. */
export function getStanding(
  scope: ReadScope,
  code: string,
): Promise<{ readonly project: AdjustedProject; readonly standing: Standing } | null> {
  if (!sees(scope)) return Promise.resolve(null);
  return reading(scope, async (tx) => {
    const project = await tx.project.findUnique({ where: { code }, select: ADJUSTED_PROJECT });
    return project && { project, standing: await findStanding(tx, project.id) };
  });
}
