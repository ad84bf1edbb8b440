import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { getDecisionOnPaper } from "@/lib/queries/plans/get-decision-on-paper";

/** A decision with all its paper says, as the asker may see it; every other looks absent. */
export async function decisionOnPaper(scope: ReadScope, { id }: { readonly id: string }) {
  const found = await getDecisionOnPaper(scope, id);
  return found ?? refuse({ code: "access.not-found", entity: "plan_decision", id });
}
