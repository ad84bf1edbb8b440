import { z } from "zod";
import { bound } from "@/lib/db/statement";
import type { Transaction } from "@/lib/db/transaction";
import type { Counterpart, VoucherWithHistory } from "@/lib/domain/ledger/recorded-voucher";
import { VOUCHER_COLUMNS, VOUCHER_SOURCE, voucherOf, voucherRow } from "./voucher-row";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const foundRow = voucherRow.extend({
  other_id: z.string().nullable(),
  other_recorded_at: z.date().nullable(),
  other_recorded_by: z.string().nullable(),
  other_on_behalf_of: z.string().nullable(),
  other_reason: z.string().nullable(),
});

const STATEMENT = `
  SELECT ${VOUCHER_COLUMNS}, o.id AS other_id, o.recorded_at AS other_recorded_at,
         oa.full_name AS other_recorded_by, og.full_name AS other_on_behalf_of, o.reason AS other_reason
  FROM ${VOUCHER_SOURCE}
  LEFT JOIN voucher o ON o.id = coalesce(r.id, v.reverses_id)
  LEFT JOIN account_name oa ON oa.id = o.recorded_by
  LEFT JOIN account_name og ON og.id = o.on_behalf_of
  WHERE v.id = $1::uuid`;

/** The voucher of that id as this transaction's role sees it; null when it is absent or another province's. */
export async function findVoucher(tx: Transaction, id: string): Promise<VoucherWithHistory | null> {
  if (!UUID.test(id)) return null;
  const rows = await tx.$queryRaw(bound({ text: STATEMENT, values: [id] }));
  const [row] = z.array(foundRow).parse(rows);
  return row ? { ...voucherOf(row), counterpart: counterpartOf(row) } : null;
}

function counterpartOf(row: z.infer<typeof foundRow>): Counterpart | null {
  const { other_id: id, other_recorded_at: at, other_recorded_by: recordedBy, other_reason: reason } = row;
  if (id === null || at === null || recordedBy === null) return null;
  return { id, recordedAt: at.toISOString(), recordedBy, onBehalfOf: row.other_on_behalf_of, reason };
}
