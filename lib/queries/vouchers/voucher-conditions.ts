import type { VoucherQuery } from "@/lib/domain/ledger/voucher-query";
import { inRegion } from "../in-region";
import { inContent, inLineage } from "../lineage-columns";
import type { Parameters } from "../parameters";
import { containing, where, wordsOf } from "../projects/list-conditions";

/** The filters of a list of vouchers as SQL, over `v` voucher and `p` project. */
export function voucherConditions(query: VoucherQuery, bound: Parameters): string {
  const { project, unitId, fund, year, month, through, content, kind, from, to } = query;
  const words = wordsOf(query.q).map((word) => {
    const pattern = containing(bound.add(word, "text"));
    return `(v.search_key LIKE ${pattern} OR p.search_key LIKE ${pattern}
      OR v.contract_id IN (SELECT k.id FROM contract k WHERE f_unaccent(k.number) LIKE ${pattern}))`;
  });
  return where([
    ...words,
    ...(project === null ? [] : [`p.code = ${bound.add(project, "text")}`]),
    ...(unitId === null ? [] : [inLineage("v.unit_id", bound.add(unitId, "text"))]),
    ...inRegion("v.unit_id", query, bound),
    ...(month === null ? [] : [`budget_month(v.paid_on, v.budget_year) = ${bound.add(month, "integer")}`]),
    ...(through === null ? [] : [`budget_month(v.paid_on, v.budget_year) <= ${bound.add(through, "integer")}`]),
    ...(content === null ? [] : [inContent("v.item_code", "v.budget_year", bound.add(content, "text"))]),
    ...(fund === null ? [] : [`v.fund = ${bound.add(fund, "text")}::fund`]),
    ...(year === null ? [] : [`v.budget_year = ${bound.add(year, "integer")}`]),
    ...(kind === null ? [] : [`v.kind = ${bound.add(kind, "text")}::voucher_kind`]),
    ...(from === null ? [] : [`v.paid_on >= ${bound.add(from, "date")}`]),
    ...(to === null ? [] : [`v.paid_on <= ${bound.add(to, "date")}`]),
  ]);
}
