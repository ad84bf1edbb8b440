import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { CouncilOnProject } from "@/lib/domain/project/council";
import { COUNCIL } from "../projects/parts/council";
import { readParts } from "../projects/parts/read-parts";

/** The council a đề án stands before, if before any; null where the đề án is absent, or not this reader's to see. */
export async function getCouncilOn(
  scope: ReadScope,
  code: string,
): Promise<{ readonly council: CouncilOnProject | null } | null> {
  const read = await readParts(scope, code, [COUNCIL]);
  return read && { council: read(COUNCIL) };
}
