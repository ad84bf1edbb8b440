import type { Transaction } from "@/lib/db/transaction";
import type { Fund } from "@/lib/domain/fund";
import type { ProjectState } from "@/lib/domain/project/state";

/** What recording money needs to know of a đề án. */
export type PayableProject = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly fund: Fund;
  readonly state: ProjectState;
  readonly stewardUnitId: string;
};

/** The đề án of that code as this transaction's role sees it; null when it is absent or not yours. */
export function findProject(tx: Transaction, code: string): Promise<PayableProject | null> {
  return tx.project.findUnique({
    where: { code },
    select: { id: true, code: true, title: true, fund: true, state: true, stewardUnitId: true },
  });
}
