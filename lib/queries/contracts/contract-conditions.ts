import type { ContractQuery } from "@/lib/domain/ledger/contract-query";
import { inRegion } from "../in-region";
import { inContent, inLineage } from "../lineage-columns";
import type { Parameters } from "../parameters";
import { containing, where, wordsOf } from "../projects/list-conditions";

/** The filters of a list of contracts as SQL, over `f` what is committed, `s` contract_share, `c` contract and `p` project. */
export function contractConditions(query: ContractQuery, bound: Parameters): string {
  const { project, unitId, fund, year, month, through, content } = query;
  const words = wordsOf(query.q).map((word) => {
    const pattern = containing(bound.add(word, "text"));
    return `(f_unaccent(c.number) LIKE ${pattern} OR f_unaccent(f.paper_number) LIKE ${pattern} OR p.search_key LIKE ${pattern})`;
  });
  return where([
    ...words,
    ...(project === null ? [] : [`p.code = ${bound.add(project, "text")}`]),
    ...(unitId === null ? [] : [inLineage("c.unit_id", bound.add(unitId, "text"))]),
    ...inRegion("c.unit_id", query, bound),
    ...(month === null ? [] : [`budget_month(f.signed_on, c.budget_year) = ${bound.add(month, "integer")}`]),
    ...(through === null ? [] : [`budget_month(f.signed_on, c.budget_year) <= ${bound.add(through, "integer")}`]),
    ...(content === null ? [] : [inContent("s.item_code", "s.budget_year", bound.add(content, "text"))]),
    ...(fund === null ? [] : [`s.fund = ${bound.add(fund, "text")}::fund`]),
    ...(year === null ? [] : [`s.budget_year = ${bound.add(year, "integer")}`]),
  ]);
}
