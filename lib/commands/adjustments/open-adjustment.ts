import { holdAdjustment } from "@/lib/db/adjustments";
import type { Transaction } from "@/lib/db/transaction";
import type { Adjustment } from "@/lib/domain/adjustment/adjustment";
import { refuse } from "@/lib/domain/errors";
import { findAdjustments } from "@/lib/queries/adjustments/find-adjustments";

/**
 * A request of a đề án as it stands under its lock, which the transaction holds to its end. Refuses with
 * `access.not-found` where the caller may not work on it: another province's looks absent.
 */
export async function openAdjustment(
  tx: Transaction,
  { code, id }: { readonly code: string; readonly id: string },
): Promise<Adjustment> {
  const held = await holdAdjustment(tx, id);
  const [found] = held ? await findAdjustments(tx, { id }) : [];
  return found?.project.code === code ? found : refuse({ code: "access.not-found", entity: "project_adjustment", id });
}
