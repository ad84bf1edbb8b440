import { randomUUID } from "node:crypto";
import { claimKey } from "@/lib/db/idempotency";
import { type Transaction, transaction } from "@/lib/db/transaction";
import { lockProject, saveReversal } from "@/lib/db/vouchers";
import { type Actor, personsOf } from "@/lib/domain/access/actor";
import { requireAccess } from "@/lib/domain/access/permissions";
import { authorize, type Permit } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { shareNamed } from "@/lib/domain/ledger/contract-share";
import { decideReversal } from "@/lib/domain/ledger/decide-reversal";
import type { RecordedVoucher, VoucherWithHistory } from "@/lib/domain/ledger/recorded-voucher";
import type { ReverseVoucherInput } from "@/lib/input/vouchers";
import { listContractShares } from "@/lib/queries/vouchers/contract-shares";
import { findVoucher } from "@/lib/queries/vouchers/find-voucher";
import { explaining } from "./explaining";
import { projectOrNone } from "./project-or-none";

/**
 * Đảo chứng từ: answers a wrong voucher by its mirror, dated as the original, with the reason. Gives the reversal.
 *
 * Refuses with `access.not-found` (another province's voucher looks absent), `access.forbidden`,
 * `request.idempotency-key-reused`, whatever `decideReversal` refuses with, or `guard.busy`.
 */
export function reverseVoucher(actor: Actor, input: ReverseVoucherInput, _at: Date): Promise<VoucherWithHistory> {
  return explaining(() => transaction(actor, (tx) => reverseOnce(tx, actor, input)), {
    step_allowed: { code: "access.forbidden", permission: "voucher.reverse" },
  });
}

async function reverseOnce(tx: Transaction, actor: Actor, input: ReverseVoucherInput): Promise<VoucherWithHistory> {
  requireAccess(actor, "voucher.read", "national");
  const original = await voucherOrNone(tx, input.id);
  const { stewardUnitId } = original;
  const permit = authorize(actor, "voucher.reverse", { id: randomUUID(), stewardUnitId });

  const { idempotencyKey, ...body } = input;
  const earlier = await claimKey(tx, permit, { key: idempotencyKey, body });
  if (earlier === null) await decideAndSave(tx, permit, original, input.reason);
  return voucherOrNone(tx, earlier ?? permit.id);
}

async function decideAndSave(
  tx: Transaction,
  permit: Permit<"voucher.reverse">,
  seen: RecordedVoucher,
  reason: string,
): Promise<void> {
  const project = await projectOrNone(tx, seen.projectCode);
  const projectState = await lockProject(tx, permit, project.id);
  const original = await voucherOrNone(tx, seen.id);
  const named = { projectCode: project.code, contractId: original.contractId, content: original.content.code };
  const { standing } = shareNamed(await listContractShares(tx, project.id), named);
  const candidate = {
    ...original,
    recordedBy: original.recordedById,
    onBehalfOf: original.onBehalfOfId,
    isReversal: original.reversesId !== null,
    isReversed: original.reversedById !== null,
  };
  const persons = personsOf(permit.actor);
  const signedAmount = decideReversal(candidate, standing, { persons, projectState });
  await saveReversal(tx, permit, { originalId: original.id, number: original.number, signedAmount, reason });
}

async function voucherOrNone(tx: Transaction, id: string): Promise<VoucherWithHistory> {
  return (await findVoucher(tx, id)) ?? refuse({ code: "access.not-found", entity: "voucher", id });
}
