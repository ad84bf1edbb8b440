import { DAYS_TO_START, type RiskQuery } from "@/lib/domain/risk/risk";
import type { Parameters } from "../parameters";
import { where } from "../projects/list-conditions";

/** Money at risk under the reader's own policies, narrowed by everything that is asked for but the kind. */
export function riskSource(
  { unitId, fund, year }: Omit<RiskQuery, "risk" | "page" | "size">,
  bound: Parameters,
): string {
  const days = bound.add(DAYS_TO_START, "integer");
  const conditions = [
    ...(unitId === null ? [] : [`r.steward_unit_id = ${bound.add(unitId, "text")}`]),
    ...(fund === null ? [] : [`r.fund = ${bound.add(fund, "text")}::fund`]),
    ...(year === null ? [] : [`r.budget_year = ${bound.add(year, "integer")}`]),
  ];
  return `(SELECT r.* FROM money_at_risk(${days}) r ${where(conditions)}) r`;
}
