import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { requireAccess } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { shareNamed } from "@/lib/domain/ledger/contract-share";
import type { VoucherDraft } from "@/lib/domain/ledger/decide-voucher";
import { checkDraft, type VoucherCheck } from "@/lib/domain/ledger/voucher-check";
import { vietnamDay } from "@/lib/domain/period/period";
import { listContractShares } from "./contract-shares";
import { findProject } from "./find-project";
import { getCheckFacts } from "./get-check-facts";

/** A voucher with the contract, and the content of it, that it would be recorded on. */
export type NamedVoucher = VoucherDraft & {
  readonly projectCode: string;
  readonly contractId: string;
  readonly content: string | null;
};

/**
 * Kiểm tra chứng từ: what recording it now would do, for who may record it. Reads only.
 *
 * Refuses with `access.not-found`, `access.forbidden`, or whatever `shareNamed` and `decideVoucher` refuse with.
 */
export function checkVoucher(actor: Actor, draft: NamedVoucher, at: Date): Promise<VoucherCheck> {
  return reading(readScope(actor), async (tx) => {
    const { projectCode } = draft;
    const project =
      (await findProject(tx, projectCode)) ?? refuse({ code: "access.not-found", entity: "project", id: projectCode });
    requireAccess(actor, "voucher.record", project);
    const share = shareNamed(await listContractShares(tx, project.id), draft);
    const facts = await getCheckFacts(tx, share.id, draft);
    return {
      projectCode,
      ...checkDraft(draft, share, { ...facts, today: vietnamDay(at), projectState: project.state }),
    };
  });
}
