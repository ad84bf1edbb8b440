import { saveAppendix } from "@/lib/db/contract-papers";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { decideAppendix } from "@/lib/domain/contract/decide-appendix";
import { vietnamDay } from "@/lib/domain/period/period";
import type { AppendixInput } from "@/lib/input/contracts";
import { explainingWrite } from "../explaining-write";
import { holdContract } from "./hold-contract";

/**
 * Ghi phụ lục hợp đồng: new values and a new term count from its day; what stood before stays to be seen. Gives the
 * contract's id.
 *
 * Refuses with `access.not-found`, `access.forbidden`, whatever `decideAppendix` refuses with,
 * `contract.paper-number-taken` or `contract.busy`.
 */
export async function addAppendix(actor: Actor, input: AppendixInput, at: Date) {
  const busy = { code: "contract.busy" } as const;
  const { id, number } = input;
  await explainingWrite(
    () =>
      transaction(actor, async (tx) => {
        const { permit, contract } = await holdContract(tx, actor, id);
        await saveAppendix(tx, permit, input, decideAppendix(input, contract, vietnamDay(at)));
      }),
    {
      busy,
      rules: {
        contract_paper_number_once: { code: "contract.paper-number-taken", number },
        contract_step_allowed: { code: "access.forbidden", permission: "contract.amend" },
        ...{ committed_within_assigned: busy, paid_within_contract: busy, advance_within_rate: busy },
        ...{ contract_project_ready: busy, appendix_after_papers: busy, appendix_after_decision: busy },
      },
    },
  );
  return { id };
}
