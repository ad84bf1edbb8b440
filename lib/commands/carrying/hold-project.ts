import { holdListed } from "@/lib/db/hold-listed";
import type { Transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/domain/errors";
import { findProject, type PayableProject } from "@/lib/queries/vouchers/find-project";

/**
 * The đề án of that code, held until the transaction ends, as it stands then. Refuses with `access.not-found` where it is
 * absent or not theirs.
 */
export async function holdProject(tx: Transaction, code: string): Promise<PayableProject> {
  const absent = (): never => refuse({ code: "access.not-found", entity: "project", id: code });
  const { id } = (await findProject(tx, code)) ?? absent();
  await holdListed(tx, [id]);
  return (await findProject(tx, code)) ?? absent();
}
