import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Adjustment } from "@/lib/domain/adjustment/adjustment";
import { type DecidedDouble, likelyDoubles } from "@/lib/domain/beneficiary/doubles";
import { HELPING } from "../projects/parts/helping";
import { readParts } from "../projects/parts/read-parts";

/** Other đề án of the province that may help the establishments a request would have in place of others. */
export async function listReplacementDoubles(
  scope: ReadScope,
  { lines, project }: Adjustment,
): Promise<readonly DecidedDouble[]> {
  const replacing = lines.filter(({ change }) => change === "BENEFICIARY");
  if (replacing.length === 0 || !DATABASE_ROLES[scope.databaseRole].beneficiaries) return [];
  const read = await readParts(scope, project.code, [HELPING]);
  if (!read) return [];
  const { fund, startYear, endYear } = project;
  const own = replacing.map(({ after }) => ({
    ...{ name: after.name ?? "", taxCode: after.taxCode ?? null, address: after.address ?? "" },
    ...{ fund, startYear, endYear },
  }));
  return likelyDoubles(own, read(HELPING).others).map((double) => ({ ...double, decisions: [] }));
}
