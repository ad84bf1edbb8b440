import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { TakenStep } from "@/lib/domain/project/project-step";
import { HISTORY } from "./parts/history";
import { readParts } from "./parts/read-parts";

/**
 * The history of a đề án, oldest first, for those who may see it before it is assigned; null where it is absent or not
 * theirs.
 */
export async function listHistory(scope: ReadScope, code: string): Promise<readonly TakenStep[] | null> {
  const read = await readParts(scope, code, [HISTORY]);
  return read ? read(HISTORY) : null;
}
