import type { ReportVersion } from "../periodic-report/report-view";
import { DATABASE_ROLES } from "./database-roles";
import type { ReadScope } from "./read-scope";

/**
 * Whether a reader is told what the checks find in a report: who sees both its figures and the reasons that were given for
 * them. Its province always; whoever else sees what stands behind reports, once it was sent. An empty report that is
 * hidden from them would be full of faults.
 */
export function seesFindings(
  { databaseRole, unitId }: Pick<ReadScope, "databaseRole" | "unitId">,
  { state, stewardUnitId, values }: Pick<ReportVersion, "state" | "stewardUnitId" | "values">,
): boolean {
  if (!DATABASE_ROLES[databaseRole].behindReports) return false;
  if (databaseRole === "portal_province") return unitId === stewardUnitId;
  return state !== "OPEN" && state !== "DRAFT" && values.size > 0;
}
