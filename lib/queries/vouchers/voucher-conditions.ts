import type { VoucherQuery } from "@/lib/domain/ledger/voucher-query";
import { inLineage } from "../name-columns";
import type { Parameters } from "../parameters";
import { containing, where, wordsOf } from "../projects/list-conditions";

/** The filters of a list of vouchers as SQL, over `v` voucher and `p` project. */
export function voucherConditions(query: VoucherQuery, bound: Parameters): string {
  const { project, unitId, fund, year, kind, from, to } = query;
  const words = wordsOf(query.q).map((word) => {
    const pattern = containing(bound.add(word, "text"));
    return `(v.search_key LIKE ${pattern} OR p.search_key LIKE ${pattern})`;
  });
  return where([
    ...words,
    ...(project === null ? [] : [`p.code = ${bound.add(project, "text")}`]),
    ...(unitId === null ? [] : [inLineage("v.unit_id", bound.add(unitId, "text"))]),
    ...(fund === null ? [] : [`v.fund = ${bound.add(fund, "text")}::fund`]),
    ...(year === null ? [] : [`v.budget_year = ${bound.add(year, "integer")}`]),
    ...(kind === null ? [] : [`v.kind = ${bound.add(kind, "text")}::voucher_kind`]),
    ...(from === null ? [] : [`v.paid_on >= ${bound.add(from, "date")}`]),
    ...(to === null ? [] : [`v.paid_on <= ${bound.add(to, "date")}`]),
  ]);
}
