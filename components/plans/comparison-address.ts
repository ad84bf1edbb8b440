import type { PlanComparison } from "@/lib/domain/plan/compare-plans";
import type { PlanPoint } from "@/lib/domain/plan/plan-point";

/** A comparison's query string, without its year: the same on its page and in the API. */
export function comparisonQuery({
  fund,
  unitId,
  from,
  to,
}: Pick<PlanComparison, "fund" | "unitId" | "from" | "to">): Record<string, string> {
  return {
    fund,
    ...(unitId && { unitId }),
    ...(from && { from: pointText(from) }),
    ...(to && { to: pointText(to) }),
  };
}

function pointText(point: Exclude<PlanPoint, null>): string {
  return "day" in point ? point.day : point.decision;
}
