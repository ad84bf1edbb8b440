import type { Permit } from "@/lib/domain/access/permit";
import { saveAuditEntries } from "./audit";
import type { Transaction } from "./transaction";
import type { ReversalEntry, VoucherEntry } from "./vouchers";

/** A voucher of a sheet, to be recorded under a permit of its own. */
export type ImportedVoucher = { readonly permit: Permit<"voucher.record">; readonly entry: VoucherEntry };
/** The reversal of a voucher that an import recorded, under a permit of its own. */
export type ImportedReversal = { readonly permit: Permit<"voucher.reverse">; readonly entry: ReversalEntry };

/** Vouchers written by one statement. */
const AT_ONCE = 500;

/** Holds all đề án of these codes in the actor's province, in one order, so that two sheets never wait for each other in a ring. */
export async function lockProjects(
  tx: Transaction,
  _permit: Permit<"voucher.record" | "voucher.reverse">,
  codes: readonly string[],
): Promise<void> {
  await tx.$queryRaw`
    SELECT hold_own_project(id)::text AS state FROM (
      SELECT id FROM project WHERE code = ANY (${[...codes]}::text[]) ORDER BY id) AS named`;
}

/**
 * Appends many vouchers to the ledger in their order, with a trail entry for each, written last: others wait for the trail
 * no longer than they must. `told` hears how many are written, now and then and at the end.
 */
export async function saveImportedVouchers(
  tx: Transaction,
  vouchers: readonly ImportedVoucher[],
  told?: (saved: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < vouchers.length; from += AT_ONCE) {
    const some = vouchers.slice(from, from + AT_ONCE);
    const rows = some.map(({ permit, entry }) => ({
      ...{ id: permit.id, share_id: entry.shareId, kind: entry.kind, signed_amount: `${entry.signedAmount}` },
      ...{ paid_on: entry.paidOn, number: entry.number, note: entry.note, recorded_by: permit.actor.accountId },
    }));
    await tx.$executeRaw`
      INSERT INTO voucher (id, share_id, kind, signed_amount, paid_on, number, note, recorded_by)
      SELECT id, share_id, kind, signed_amount, paid_on, number, note, recorded_by
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r (id uuid, share_id uuid, kind voucher_kind,
        signed_amount bigint, paid_on date, number text, note text, recorded_by uuid)`;
    await told?.(Math.min(from + AT_ONCE, vouchers.length));
  }
  await saveTrail(tx, vouchers);
}

/** Appends reversals of many vouchers in the order they were decided in, with the trail; `told` hears how many are written. */
export async function saveImportedReversals(
  tx: Transaction,
  reversals: readonly ImportedReversal[],
  told: (saved: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < reversals.length; from += AT_ONCE) {
    const rows = reversals.slice(from, from + AT_ONCE).map(({ permit, entry }) => ({
      ...{ id: permit.id, original: entry.originalId, signed_amount: `${entry.signedAmount}`, reason: entry.reason },
      recorded_by: permit.actor.accountId,
    }));
    await tx.$executeRaw`
      INSERT INTO voucher (id, share_id, kind, signed_amount, paid_on, number, reverses_id, reason, recorded_by)
      SELECT r.id, v.share_id, v.kind, r.signed_amount, v.paid_on, v.number, v.id, r.reason, r.recorded_by
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r (id uuid, original uuid, signed_amount bigint, reason text,
        recorded_by uuid) JOIN voucher v ON v.id = r.original`;
    await told(Math.min(from + AT_ONCE, reversals.length));
  }
  await saveTrail(tx, reversals);
}

async function saveTrail(tx: Transaction, entries: readonly (ImportedVoucher | ImportedReversal)[]): Promise<void> {
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const some = entries.slice(from, from + AT_ONCE);
    await saveAuditEntries(
      tx,
      some.map(({ permit, entry }) => ({ permit, change: { before: null, after: { id: permit.id, ...entry } } })),
    );
  }
}
