import { savePart } from "@/lib/db/accepted-parts";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { decidePart } from "@/lib/domain/project/decide-part";
import type { AcceptPartInput } from "@/lib/input/accepted-parts";
import { findPartBeneficiaries, findParts } from "@/lib/queries/acceptances/find-parts";
import { listContractShares } from "@/lib/queries/vouchers/contract-shares";
import { holdProject } from "../carrying/hold-project";
import { explaining } from "../projects/explaining";

/**
 * Nghiệm thu từng phần: accepts what was done for one beneficiary of a running đề án, before its whole year is; payments
 * are open on its share as far as what is accepted there. Gives its id and the đề án's code.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `acceptance.share-unknown`, whatever `decidePart` refuses with, or
 * `project.busy`.
 */
export async function acceptPart(actor: Actor, { code, ...taking }: AcceptPartInput, at: Date) {
  const id = crypto.randomUUID();
  const record = () =>
    transaction(actor, async (tx) => {
      const { permit, project } = await holdProject(tx, actor, code, { permission: "beneficiary.accept", id });
      const { id: projectId, state } = project;
      const shares = await listContractShares(tx, projectId);
      const share = shares.find((one) => one.id === taking.shareId) ?? refuse({ code: "acceptance.share-unknown" });
      const beneficiaries = await findPartBeneficiaries(tx, projectId);
      const parts = await findParts(tx, projectId);
      decidePart(taking, { state, share, beneficiaries, parts }, vietnamDay(at));
      await savePart(tx, permit, taking);
    });
  const moved = { code: "project.busy" } as const;
  await explaining(record, {
    part_by_province: { code: "access.forbidden", permission: "beneficiary.accept" },
    ...{ part_under_way: moved, part_once: moved, parts_within_contract: moved, part_within_support: moved },
  });
  return { id, code };
}
