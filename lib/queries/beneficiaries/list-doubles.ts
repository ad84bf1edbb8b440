import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type DecidedDouble, likelyDoubles } from "@/lib/domain/beneficiary/doubles";
import { HELPING, type Helping } from "../projects/parts/helping";
import { readParts } from "../projects/parts/read-parts";

/**
 * Other đề án of the same province that may help the same establishments as this one, with what was decided on each; none
 * where the reader sees no register.
 */
export async function listDoubles(scope: ReadScope, code: string): Promise<readonly DecidedDouble[]> {
  if (!DATABASE_ROLES[scope.databaseRole].beneficiaries) return [];
  const read = await readParts(scope, code, [HELPING]);
  return read ? doublesOf(read(HELPING)) : [];
}

/** The same of what was read. */
export function doublesOf({ own, others, decisions }: Helping): readonly DecidedDouble[] {
  return likelyDoubles(own, others).map((double) => ({
    ...double,
    decisions: decisions
      .filter(({ other }) => other === double.other.code)
      .map(({ other: _, ...decision }) => decision),
  }));
}
