import type { AcceptancesQuery, SettlementStand } from "@/lib/domain/project/acceptance-query";
import { inLineage } from "../lineage-columns";
import type { Parameters } from "../parameters";
import { where } from "../projects/list-conditions";

/** The day by which a đề án is settled, of `settlement_due d`: the earlier of both. */
export const DUE_ON = "least(d.file_by, d.liquidate_by)";

const SETTLED = "a.project_id IN (SELECT t.project_id FROM settlement t)";
const STANDS: Record<SettlementStand, string> = {
  unsettled: `NOT ${SETTLED}`,
  settled: SETTLED,
  late: `a.project_id IN (
    SELECT d.project_id FROM settlement_due d LEFT JOIN settlement t ON t.project_id = d.project_id
    WHERE ${DUE_ON} < coalesce(t.settled_on, vietnam_today()))`,
};

/** The filters of the list as SQL, over `a` acceptance and `p` project. */
export function acceptanceConditions(query: AcceptancesQuery, bound: Parameters): string {
  const { year, fund, unitId, month, through, settlement } = query;
  const monthOf = "budget_month(a.accepted_on, a.budget_year)";
  return where([
    ...(year === null ? [] : [`a.budget_year = ${bound.add(year, "integer")}`]),
    ...(fund === null ? [] : [`p.fund = ${bound.add(fund, "text")}::fund`]),
    ...(unitId === null ? [] : [inLineage("a.unit_id", bound.add(unitId, "text"))]),
    ...(month === null ? [] : [`${monthOf} = ${bound.add(month, "integer")}`]),
    ...(through === null ? [] : [`${monthOf} <= ${bound.add(through, "integer")}`]),
    ...(settlement === null ? [] : [STANDS[settlement]]),
  ]);
}
