import type { Transaction } from "@/lib/db/transaction";
import { COUNCIL_DUTIES, type CouncilDuty, type CouncilOnProject } from "@/lib/domain/project/council";
import { COUNCIL } from "../projects/parts/council";
import { partsIn } from "../projects/parts/read-parts";

/** The council a đề án stands before, with each member's sheet on its last submission; null where it stands before none. */
export async function findCouncilOn(tx: Transaction, projectId: string): Promise<CouncilOnProject | null> {
  const read = await partsIn(tx, projectId, [COUNCIL]);
  return read ? read(COUNCIL) : null;
}

/** The duty of a row, which the database holds to these three. */
export function dutyOf(duty: string): CouncilDuty {
  return COUNCIL_DUTIES.find((one) => one === duty) ?? "MEMBER";
}
