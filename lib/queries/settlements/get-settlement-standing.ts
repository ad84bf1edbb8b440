import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { SettlementStanding } from "@/lib/domain/project/settlement";
import { findProject } from "../vouchers/find-project";
import { findSettlementStanding } from "./find-settlement-standing";

/** What settling a đề án would be decided on, as this reader sees it; null where it is absent or not theirs. */
export function getSettlementStanding(scope: ReadScope, code: string): Promise<SettlementStanding | null> {
  return reading(scope, async (tx) => {
    const found = await findProject(tx, code);
    return found && findSettlementStanding(tx, found.id);
  });
}
