import { randomUUID } from "node:crypto";
import { claimKey } from "@/lib/db/idempotency";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { lockProject, saveVoucher } from "@/lib/db/vouchers";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize, type Permit } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { shareNamed } from "@/lib/domain/ledger/contract-share";
import { decideVoucher } from "@/lib/domain/ledger/decide-voucher";
import type { VoucherWithHistory } from "@/lib/domain/ledger/recorded-voucher";
import { vietnamDay } from "@/lib/domain/period/period";
import type { RecordVoucherInput } from "@/lib/input/vouchers";
import { listContractShares } from "@/lib/queries/vouchers/contract-shares";
import type { PayableProject } from "@/lib/queries/vouchers/find-project";
import { findVoucher } from "@/lib/queries/vouchers/find-voucher";
import { explaining } from "./explaining";
import { judgeAgain } from "./judge-again";
import { projectOrNone } from "./project-or-none";

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
    step_allowed: { code: "access.forbidden", permission: "voucher.record" },
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
  const project = await projectOrNone(tx, input.projectCode);
  const permit = authorize(actor, "voucher.record", { ...project, id: randomUUID() });

  const { idempotencyKey, ...body } = input;
  const earlier = await claimKey(tx, permit, { key: idempotencyKey, body });
  if (earlier === null) await decideAndSave(tx, permit, project, { input, at });

  const id = earlier ?? permit.id;
  return (await findVoucher(tx, id)) ?? refuse({ code: "access.not-found", entity: "voucher", id });
}

async function decideAndSave(
  tx: Transaction,
  permit: Permit<"voucher.record">,
  { id: projectId }: PayableProject,
  { input, at }: { input: RecordVoucherInput; at: Date },
): Promise<void> {
  const projectState = await lockProject(tx, permit, projectId);
  const share = shareNamed(await listContractShares(tx, projectId), input);
  const signedAmount = decideVoucher(input, share, { today: vietnamDay(at), projectState });
  const { kind, paidOn, number, note } = input;
  await saveVoucher(tx, permit, { shareId: share.id, kind, signedAmount, paidOn, number, note });
}
