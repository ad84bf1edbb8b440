import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { VoucherList, VoucherQuery, VoucherSort, VoucherSortKey } from "@/lib/domain/ledger/voucher-query";
import { Parameters } from "../parameters";
import { voucherConditions } from "./voucher-conditions";
import { VOUCHER_COLUMNS, VOUCHER_SOURCE, type VoucherRow, voucherOf } from "./voucher-row";

const ORDERS: Record<VoucherSortKey, string> = {
  paidOn: "v.paid_on",
  recordedAt: "v.recorded_at",
  number: "v.number",
  amount: "v.amount",
  project: "p.code",
  unit: "u.name",
};

type Totals = { total: string; advances: string; payments: string; refunds: string; disbursed: string };

/** One page of the vouchers this reader may see, and the sums over all that were found. */
export function listVouchers(scope: ReadScope, query: VoucherQuery): Promise<VoucherList> {
  const { page, size } = query;
  const bound = new Parameters();
  const conditions = voucherConditions(query, bound);
  const filters = [...bound.values];
  const skipped = bound.add((page - 1) * size, "integer");
  const shown = bound.add(size, "integer");
  return reading(scope, async (tx) => {
    const rows = await tx.query<VoucherRow>(
      `SELECT ${VOUCHER_COLUMNS} FROM ${VOUCHER_SOURCE} ${conditions}
       ORDER BY ${orderOf(query.sort)} OFFSET ${skipped} LIMIT ${shown}`,
      bound.values,
    );
    const [sums] = await tx.query<Totals>(
      `SELECT count(*) AS total, coalesce(sum(v.amount) FILTER (WHERE v.kind = 'ADVANCE'), 0) AS advances,
              coalesce(sum(v.amount) FILTER (WHERE v.kind = 'PAYMENT'), 0) AS payments,
              coalesce(sum(v.amount) FILTER (WHERE v.kind = 'REFUND'), 0) AS refunds,
              coalesce(sum(v.amount), 0) AS disbursed
       FROM voucher v JOIN project p ON p.id = v.project_id ${conditions}`,
      filters,
    );
    return { items: rows.map(voucherOf), page, size, ...totalsOf(sums) };
  });
}

function totalsOf(sums: Totals | undefined): Pick<VoucherList, "total" | "totals"> {
  const amount = (text = "0") => BigInt(text);
  return {
    total: Number(sums?.total ?? 0),
    totals: {
      advances: amount(sums?.advances),
      payments: amount(sums?.payments),
      refunds: amount(sums?.refunds),
      disbursed: amount(sums?.disbursed),
    },
  };
}

/** Equal rows follow by id, the other way round as the indexes on the date of payment have it. */
function orderOf(sort: VoucherSort): string {
  const descending = sort.startsWith("-");
  const key = (descending ? sort.slice(1) : sort) as VoucherSortKey;
  return descending ? `${ORDERS[key]} DESC, v.id` : `${ORDERS[key]}, v.id DESC`;
}
