import { saveRecall } from "@/lib/db/accepted-parts";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { refuse } from "@/lib/domain/errors";
import { decideRecall } from "@/lib/domain/project/decide-part";
import type { RecallPartInput } from "@/lib/input/accepted-parts";
import { findParts } from "@/lib/queries/acceptances/find-parts";
import { listContractShares } from "@/lib/queries/vouchers/contract-shares";
import { holdProject } from "../carrying/hold-project";
import { explaining } from "../projects/explaining";

/**
 * Hủy nghiệm thu of one beneficiary that was recorded by mistake: by a row that takes it back with a reason, while no
 * payment stands on it. Gives the id of what was taken back and the đề án's code.
 *
 * Refuses with `access.not-found`, `access.forbidden`, whatever `decideRecall` refuses with, or `project.busy`.
 */
export async function recallPart(actor: Actor, { code, id, reason }: RecallPartInput) {
  const record = () =>
    transaction(actor, async (tx) => {
      const { permit, project } = await holdProject(tx, actor, code, {
        permission: "beneficiary.accept",
        id: crypto.randomUUID(),
      });
      const { id: projectId, state } = project;
      const absent = (): never => refuse({ code: "access.not-found", entity: "beneficiary_acceptance", id });
      const part = (await findParts(tx, projectId)).find((one) => one.id === id) ?? absent();
      const share = (await listContractShares(tx, projectId)).find((one) => one.id === part.shareId) ?? absent();
      decideRecall(part, { state, share });
      await saveRecall(tx, permit, part, reason);
    });
  const moved = { code: "project.busy" } as const;
  await explaining(record, {
    part_by_province: { code: "access.forbidden", permission: "beneficiary.accept" },
    ...{ part_under_way: moved, part_recalled_once: moved, payment_after_acceptance: moved },
  });
  return { id, code };
}
