import type { Permit } from "@/lib/domain/access/permissions";
import type { VoucherKind } from "@/lib/domain/ledger/voucher";
import type { Dong } from "@/lib/domain/money";
import type { IsoDate } from "@/lib/domain/period/period";
import { saveAuditEntry } from "./audit";
import type { Transaction } from "./transaction";

/** A decided voucher; `signedAmount` in đồng is negative for a refund. */
export type VoucherEntry = {
  readonly id: string;
  readonly shareId: string;
  readonly kind: VoucherKind;
  readonly signedAmount: Dong;
  readonly paidOn: IsoDate;
  readonly number: string;
  readonly note: string | null;
};

/** A decided reversal of a voucher: everything but the amount's sign and the reason is the original's. */
export type ReversalEntry = {
  readonly id: string;
  readonly originalId: string;
  readonly number: string;
  readonly signedAmount: Dong;
  readonly reason: string;
};

/** Holds the đề án until the transaction ends, so that no other voucher, cut or release decides beside this one. */
export async function lockOwnProject(tx: Transaction, projectId: string): Promise<void> {
  await tx.$executeRaw`SELECT lock_own_project(${projectId}::uuid)`;
}

/** Appends the voucher to the ledger, with its trail. */
export async function saveVoucher(tx: Transaction, permit: Permit, entry: VoucherEntry): Promise<void> {
  const { id, shareId, kind, signedAmount, paidOn, number, note } = entry;
  await tx.$executeRaw`
    INSERT INTO voucher (id, share_id, kind, signed_amount, paid_on, number, note, recorded_by)
    VALUES (${id}::uuid, ${shareId}::uuid, ${kind}::voucher_kind, ${signedAmount}, ${paidOn}::date, ${number}, ${note},
            ${permit.actor.accountId}::uuid)`;
  await saveAuditEntry(tx, permit, { entity: "voucher", entityId: id, before: null, after: { ...entry } });
}

/** Appends the reversal to the ledger, with its trail; the database copies share, date, number and kind. */
export async function saveReversal(tx: Transaction, permit: Permit, entry: ReversalEntry): Promise<void> {
  const { id, originalId, signedAmount, reason } = entry;
  await tx.$executeRaw`
    INSERT INTO voucher (id, share_id, kind, signed_amount, paid_on, number, reverses_id, reason, recorded_by)
    SELECT ${id}::uuid, share_id, kind, ${signedAmount}::bigint, paid_on, number, id, ${reason},
           ${permit.actor.accountId}::uuid
    FROM voucher WHERE id = ${originalId}::uuid`;
  await saveAuditEntry(tx, permit, { entity: "voucher", entityId: id, before: null, after: { ...entry } });
}
