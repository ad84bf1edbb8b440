import { holdDecision } from "@/lib/db/plan-decisions";
import type { Transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/domain/errors";
import type { WrittenDecision } from "@/lib/domain/plan/written-decision";
import { findDecision } from "@/lib/queries/plans/find-decision";

/**
 * A decision as it stands under its lock, which the transaction holds to its end. Refuses with `access.not-found` where
 * the caller may not work on it: another province's looks absent.
 */
export async function holdDraft(tx: Transaction, id: string): Promise<WrittenDecision> {
  const held = await holdDecision(tx, id);
  const found = held ? await findDecision(tx, id) : null;
  return found ?? refuse({ code: "access.not-found", entity: "plan_decision", id });
}
