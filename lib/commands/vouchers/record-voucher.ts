import { randomUUID } from "node:crypto";
import { claimKey } from "@/lib/db/idempotency";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { lockOwnProject, saveVoucher } from "@/lib/db/vouchers";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize, type Permit } from "@/lib/domain/access/permissions";
import { refuse } from "@/lib/domain/errors";
import { shareNamed } from "@/lib/domain/ledger/contract-share";
import { decideVoucher } from "@/lib/domain/ledger/decide-voucher";
import type { VoucherWithHistory } from "@/lib/domain/ledger/recorded-voucher";
import { vietnamDay } from "@/lib/domain/period/period";
import type { RecordVoucherInput } from "@/lib/input/vouchers";
import { listContractShares } from "@/lib/queries/vouchers/contract-shares";
import { findProject, type PayableProject } from "@/lib/queries/vouchers/find-project";
import { findVoucher } from "@/lib/queries/vouchers/find-voucher";
import { explaining } from "./explaining";
import { judgeAgain } from "./judge-again";

/**
 * Ghi chứng từ: records an advance, a payment or a refund on one contract of a đề án of the actor's own province.
 * The same request sent again with its key gives the same voucher.
 *
 * Refuses with `access.not-found` (another province's đề án looks absent), `access.forbidden`,
 * `request.idempotency-key-reused`, whatever `shareNamed` and `decideVoucher` refuse with, `voucher.number-taken`
 * or `guard.busy`.
 */
export function recordVoucher(actor: Actor, input: RecordVoucherInput, at: Date): Promise<VoucherWithHistory> {
  const record = () => transaction(actor, (tx) => recordOnce(tx, actor, input, at));
  return explaining(record, {
    voucher_number_standing: { code: "voucher.number-taken", number: input.number, budgetYear: input.budgetYear },
    voucher_not_in_future: { code: "voucher.in-future", paidOn: input.paidOn, today: vietnamDay(at) },
    guards: () => judgeAgain(actor, input),
  });
}

async function recordOnce(
  tx: Transaction,
  actor: Actor,
  input: RecordVoucherInput,
  at: Date,
): Promise<VoucherWithHistory> {
  const project =
    (await findProject(tx, input.projectCode)) ??
    refuse({ code: "access.not-found", entity: "project", id: input.projectCode });
  const permit = authorize(actor, "voucher.record", project);

  const { idempotencyKey, ...body } = input;
  const id = randomUUID();
  const earlier = await claimKey(tx, permit, { key: idempotencyKey, body }, id);
  if (earlier === null) await decideAndSave(tx, permit, { id, project, input, at });

  const saved = await findVoucher(tx, earlier ?? id);
  return saved ?? refuse({ code: "access.not-found", entity: "voucher", id: earlier ?? id });
}

type Recording = { id: string; project: PayableProject; input: RecordVoucherInput; at: Date };

async function decideAndSave(tx: Transaction, permit: Permit, { id, project, input, at }: Recording): Promise<void> {
  await lockOwnProject(tx, project.id);
  const share = shareNamed(await listContractShares(tx, project.id), input);
  const signedAmount = decideVoucher(input, share, { today: vietnamDay(at), projectState: project.state });
  const { kind, paidOn, number, note } = input;
  await saveVoucher(tx, permit, { id, shareId: share.id, kind, signedAmount, paidOn, number, note });
}
