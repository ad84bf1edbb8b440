import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { AcceptanceStanding } from "@/lib/domain/project/acceptance";
import { findProject } from "../vouchers/find-project";
import { findAcceptanceStanding } from "./find-acceptance-standing";

/** What accepting a đề án would be decided on, as this reader sees it; null where it is absent or not theirs. */
export function getAcceptanceStanding(scope: ReadScope, code: string): Promise<AcceptanceStanding | null> {
  return reading(scope, async (tx) => {
    const found = await findProject(tx, code);
    return found && findAcceptanceStanding(tx, found.id);
  });
}
