import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { SettledProject } from "@/lib/domain/project/settlement";
import { getWrittenProject } from "../projects/get-written-project";
import { findProject } from "../vouchers/find-project";
import { findSettlementStanding } from "./find-settlement-standing";

/** A settled đề án with its contracts share by share; null where it is absent, not theirs or not settled here. */
export async function getSettledProject(scope: ReadScope, code: string): Promise<SettledProject | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  const project = await getWrittenProject(scope, code);
  if (!project) return null;
  return reading(scope, async (tx) => {
    const found = await findProject(tx, code);
    const settled = found && (await tx.settlement.findUnique({ where: { projectId: found.id } }));
    if (!found || !settled) return null;
    const { shares, due } = await findSettlementStanding(tx, found.id);
    const on = settled.settledOn.toISOString().slice(0, 10);
    return { project, on, number: settled.number, shares, due };
  });
}
