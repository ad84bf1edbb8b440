import { z } from "zod";
import type { Permit } from "@/lib/domain/access/permit";
import type { VoucherKind } from "@/lib/domain/ledger/voucher";
import type { Dong } from "@/lib/domain/money";
import type { IsoDate } from "@/lib/domain/period/period";
import { PROJECT_STATES, type ProjectState } from "@/lib/domain/project/state";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** A decided voucher; `signedAmount` in đồng is negative for a refund. */
export type VoucherEntry = {
  readonly shareId: string;
  readonly kind: VoucherKind;
  readonly signedAmount: Dong;
  readonly paidOn: IsoDate;
  readonly number: string;
  readonly note: string | null;
};

/** A decided reversal of a voucher: everything but the amount's sign and the reason is the original's. */
export type ReversalEntry = {
  readonly originalId: string;
  readonly number: string;
  readonly signedAmount: Dong;
  readonly reason: string;
};

/** A permit to post to the ledger; the thing it names is the new voucher. */
export type LedgerPermit = Permit<"voucher.record" | "voucher.reverse">;

const BUSY = { code: "guard.busy" } as const;

const held = z.tuple([z.object({ state: z.enum(PROJECT_STATES) })]);

/**
 * Holds the đề án until the transaction ends, so that no other voucher, cut or release decides beside this one. Gives
 * the state it stands in under the lock.
 */
export async function lockProject(tx: Transaction, _permit: LedgerPermit, projectId: string): Promise<ProjectState> {
  const [{ state }] = held.parse(await tx.$queryRaw`SELECT hold_own_project(${projectId}::uuid)::text AS state`);
  return state;
}

/** Appends the voucher the permit names to the ledger, with its trail. */
export async function saveVoucher(
  tx: Transaction,
  permit: Permit<"voucher.record">,
  entry: VoucherEntry,
): Promise<void> {
  const { shareId, kind, signedAmount, paidOn, number, note } = entry;
  const { id, actor } = permit;
  const write = () => tx.$executeRaw`
    INSERT INTO voucher (id, share_id, kind, signed_amount, paid_on, number, note, recorded_by)
    VALUES (${id}::uuid, ${shareId}::uuid, ${kind}::voucher_kind, ${signedAmount}, ${paidOn}::date, ${number}, ${note},
            ${actor.accountId}::uuid)`;
  await saveStep(tx, permit, { write, stale: BUSY, change: { before: null, after: { id, ...entry } } });
}

/** Appends the reversal the permit names to the ledger, with its trail; the database copies share, date, number and kind. */
export async function saveReversal(
  tx: Transaction,
  permit: Permit<"voucher.reverse">,
  entry: ReversalEntry,
): Promise<void> {
  const { originalId, signedAmount, reason } = entry;
  const { id, actor } = permit;
  const write = () => tx.$executeRaw`
    INSERT INTO voucher (id, share_id, kind, signed_amount, paid_on, number, reverses_id, reason, recorded_by)
    SELECT ${id}::uuid, share_id, kind, ${signedAmount}::bigint, paid_on, number, id, ${reason},
           ${actor.accountId}::uuid
    FROM voucher WHERE id = ${originalId}::uuid`;
  await saveStep(tx, permit, { write, stale: BUSY, change: { before: null, after: { id, ...entry } } });
}
