import type { Transaction } from "@/lib/db/transaction";
import type { Counterpart, VoucherWithHistory } from "@/lib/domain/ledger/recorded-voucher";
import { VOUCHER_COLUMNS, VOUCHER_SOURCE, type VoucherRow, voucherOf } from "./voucher-row";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Row = VoucherRow & {
  other_id: string | null;
  other_recorded_at: Date | null;
  other_recorded_by: string | null;
  other_reason: string | null;
};

/** The voucher of that id as this transaction's role sees it; null when it is absent or another province's. */
export async function findVoucher(tx: Transaction, id: string): Promise<VoucherWithHistory | null> {
  if (!UUID.test(id)) return null;
  const [row] = await tx.query<Row>(
    `SELECT ${VOUCHER_COLUMNS}, o.id AS other_id, o.recorded_at AS other_recorded_at,
            oa.full_name AS other_recorded_by, o.reason AS other_reason
     FROM ${VOUCHER_SOURCE}
     LEFT JOIN voucher o ON o.id = coalesce(r.id, v.reverses_id)
     LEFT JOIN account_name oa ON oa.id = o.recorded_by
     WHERE v.id = $1`,
    [id],
  );
  return row ? { ...voucherOf(row), counterpart: counterpartOf(row) } : null;
}

function counterpartOf(row: Row): Counterpart | null {
  const { other_id: id, other_recorded_at: at, other_recorded_by: recordedBy, other_reason: reason } = row;
  if (id === null || at === null || recordedBy === null) return null;
  return { id, recordedAt: at.toISOString(), recordedBy, reason };
}
