import type { Transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/domain/errors";
import { findProject, type PayableProject } from "@/lib/queries/vouchers/find-project";

/** A đề án by its code. Refuses with `access.not-found` where it is absent or not the actor's. */
export async function projectOrNone(tx: Transaction, code: string): Promise<PayableProject> {
  return (await findProject(tx, code)) ?? refuse({ code: "access.not-found", entity: "project", id: code });
}
