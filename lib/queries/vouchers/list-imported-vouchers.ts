import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import { VOUCHER_KINDS } from "@/lib/domain/ledger/voucher";

const stored = z.object({
  id: z.string(),
  code: z.string(),
  share_id: z.string(),
  number: z.string(),
  kind: z.enum(VOUCHER_KINDS),
  signed_amount: z.bigint(),
  recorded_by: z.string(),
  on_behalf_of: z.string().nullable(),
  reverses_id: z.string().nullable(),
  reversed_by: z.string().nullable(),
});
/** A voucher as a reversal is decided on it. */
export type StoredVoucher = z.infer<typeof stored>;

/** The vouchers of these ids with what answers them, as this transaction's role sees them. */
export async function listImportedVouchers(tx: Transaction, ids: readonly string[]): Promise<StoredVoucher[]> {
  const rows = await tx.$queryRaw`
    SELECT v.id, p.code, v.share_id, v.number, v.kind::text AS kind, v.signed_amount, v.recorded_by, v.on_behalf_of,
           v.reverses_id, r.id AS reversed_by
    FROM voucher v JOIN project p ON p.id = v.project_id LEFT JOIN voucher r ON r.reverses_id = v.id
    WHERE v.id = ANY (${[...ids]}::uuid[])`;
  return z.array(stored).parse(rows);
}
