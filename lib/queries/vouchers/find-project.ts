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

type Row = Omit<PayableProject, "stewardUnitId"> & { steward_unit_id: string };

/** The đề án of that code as this transaction's role sees it; null when it is absent or not yours. */
export async function findProject(tx: Transaction, code: string): Promise<PayableProject | null> {
  const [row] = await tx.query<Row>(
    "SELECT id, code, title, fund, state, steward_unit_id FROM project WHERE code = $1",
    [code],
  );
  if (!row) return null;
  const { steward_unit_id: stewardUnitId, ...project } = row;
  return { ...project, stewardUnitId };
}
