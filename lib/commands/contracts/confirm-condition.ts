import { saveCondition } from "@/lib/db/contract-papers";
import { openContract } from "@/lib/db/contracts";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { decideCondition } from "@/lib/domain/contract/decide-condition";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import type { ConditionInput } from "@/lib/input/contracts";
import { findRequirement } from "@/lib/queries/contracts/find-requirement";
import { explainingWrite } from "../explaining-write";

/**
 * Xác nhận điều kiện tạm ứng: the class plan, or how much of the work is done, by a document and its day; the newest
 * stands. Gives the contract's id.
 *
 * Refuses with `access.not-found`, `access.forbidden`, whatever `decideCondition` refuses with, or `contract.busy`.
 */
export async function confirmCondition(actor: Actor, { id, shareId, ...said }: ConditionInput, at: Date) {
  const write = () =>
    transaction(actor, async (tx) => {
      const found =
        (await findRequirement(tx, id, shareId)) ?? refuse({ code: "access.not-found", entity: "contract", id });
      const permit = authorize(actor, "advance.confirm", { id: shareId, stewardUnitId: found.stewardUnitId });
      await openContract(tx, id);
      await saveCondition(tx, permit, decideCondition(found.requires, said, vietnamDay(at)));
    });
  await explainingWrite(write, {
    busy: { code: "contract.busy" },
    rules: { contract_step_allowed: { code: "access.forbidden", permission: "advance.confirm" } },
  });
  return { id };
}
