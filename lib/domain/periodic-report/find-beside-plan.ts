import type { Fund } from "../fund";
import { amountKey, type ReportedMeasure } from "./cell";
import type { Found } from "./explained-amounts";
import { hard, soft } from "./found";
import type { ReportContent } from "./report";

/**
 * Plan, what was carried out and its estimate beside each other, of a fund in all (`content` null) or of one content. An
 * estimate is never below what was carried out already; both above the plan have one cause, told of what was carried out.
 */
export function findBesidePlan(fund: Fund, content: string | null, { values }: ReportContent): Found[] {
  const of = (measure: ReportedMeasure) => values.get(amountKey(fund, measure, content));
  const [plan, actual, estimate] = [of("PLAN"), of("ACTUAL"), of("ESTIMATE")];
  const found: Found[] = [];
  if (actual !== undefined && estimate !== undefined && estimate < actual)
    found.push(hard("estimate-below-actual", amountKey(fund, "ESTIMATE", content), estimate, actual));
  if (plan === undefined) return found;
  if (actual !== undefined && actual > plan)
    found.push(soft("over-plan", amountKey(fund, "ACTUAL", content), actual, plan));
  else if (estimate !== undefined && estimate > plan)
    found.push(soft("over-plan", amountKey(fund, "ESTIMATE", content), estimate, plan));
  return found;
}
