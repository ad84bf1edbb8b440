import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { RecentVouchers } from "@/lib/domain/office/desks";
import { VOUCHER_COLUMNS, VOUCHER_SOURCE, voucherOf, voucherRow } from "../vouchers/voucher-row";

const recentRow = voucherRow.extend({ total: z.bigint(), disbursed: z.bigint() });

const STATEMENT = `
  SELECT ${VOUCHER_COLUMNS}, n.total, n.disbursed
  FROM (SELECT id, count(*) OVER () AS total, (sum(signed_amount) OVER ())::bigint AS disbursed FROM voucher
        WHERE recorded_at >= $1::timestamptz ORDER BY recorded_at DESC, id LIMIT $2::integer) n
  JOIN (${VOUCHER_SOURCE}) ON v.id = n.id
  ORDER BY v.recorded_at DESC, v.id`;

/** The newest vouchers this reader may see, recorded at or after that moment. */
export function listRecentVouchers(scope: ReadScope, since: Date, most: number): Promise<RecentVouchers> {
  return reading(scope, (tx) => findRecentVouchers(tx, since, most));
}

/** The same, inside a transaction that reads more. */
export async function findRecentVouchers(tx: Transaction, since: Date, most: number): Promise<RecentVouchers> {
  const found = await tx.$queryRaw(bound({ text: STATEMENT, values: [since.toISOString(), most] }));
  const rows = z.array(recentRow).parse(found);
  const [first] = rows;
  return {
    items: rows.map(voucherOf),
    total: Number(first?.total ?? 0),
    disbursed: first?.disbursed ?? 0n,
  };
}
