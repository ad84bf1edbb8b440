import { z } from "zod";
import { bound as boundTo } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { VoucherList, VoucherQuery, VoucherSort, VoucherSortKey } from "@/lib/domain/ledger/voucher-query";
import { Parameters } from "../parameters";
import { voucherConditions } from "./voucher-conditions";
import { VOUCHER_COLUMNS, VOUCHER_SOURCE, voucherOf, voucherRow } from "./voucher-row";

const ORDERS: Record<VoucherSortKey, string> = {
  paidOn: "v.paid_on",
  recordedAt: "v.recorded_at",
  number: "v.number",
  amount: "v.signed_amount",
  project: "p.code",
  unit: "u.name",
};

const totalsRow = z.object({
  total: z.bigint(),
  advances: z.bigint(),
  payments: z.bigint(),
  refunds: z.bigint(),
  disbursed: z.bigint(),
});

/** One page of the vouchers this reader may see, and the sums over all that were found. */
export function listVouchers(scope: ReadScope, query: VoucherQuery): Promise<VoucherList> {
  const { page, size } = query;
  const bound = new Parameters();
  const conditions = voucherConditions(query, bound);
  const filters = [...bound.values];
  const skipped = bound.add((page - 1) * size, "integer");
  const shown = bound.add(size, "integer");
  return reading(scope, async (tx) => {
    const page = `
      SELECT ${VOUCHER_COLUMNS} FROM ${VOUCHER_SOURCE} ${conditions}
       ORDER BY ${orderOf(query.sort)} OFFSET ${skipped} LIMIT ${shown}`;
    const rows = z.array(voucherRow).parse(await tx.$queryRaw(boundTo({ text: page, values: bound.values })));
    const sums = `
      SELECT count(*) AS total, coalesce(sum(v.signed_amount) FILTER (WHERE v.kind = 'ADVANCE'), 0)::bigint AS advances,
              coalesce(sum(v.signed_amount) FILTER (WHERE v.kind = 'PAYMENT'), 0)::bigint AS payments,
              coalesce(sum(v.signed_amount) FILTER (WHERE v.kind = 'REFUND'), 0)::bigint AS refunds,
              coalesce(sum(v.signed_amount), 0)::bigint AS disbursed
       FROM voucher v JOIN project p ON p.id = v.project_id ${conditions}`;
    const [totals] = z.array(totalsRow).parse(await tx.$queryRaw(boundTo({ text: sums, values: filters })));
    return { items: rows.map(voucherOf), page: query.page, size, ...totalsOf(totals) };
  });
}

const NONE = { total: 0n, advances: 0n, payments: 0n, refunds: 0n, disbursed: 0n };

function totalsOf(sums: z.infer<typeof totalsRow> = NONE): Pick<VoucherList, "total" | "totals"> {
  const { total, ...totals } = sums;
  return { total: Number(total), totals };
}

/** Equal rows follow by id, the other way round as the indexes on the date of payment have it. */
function orderOf(sort: VoucherSort): string {
  const descending = sort.startsWith("-");
  const key = (descending ? sort.slice(1) : sort) as VoucherSortKey;
  return descending ? `${ORDERS[key]} DESC, v.id` : `${ORDERS[key]}, v.id DESC`;
}
