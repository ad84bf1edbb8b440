import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { DomainError, type Refusal } from "@/lib/domain/errors";
import { shareNamed } from "@/lib/domain/ledger/contract-share";
import { judgeAmount } from "@/lib/domain/ledger/decide-voucher";
import type { RecordVoucherInput } from "@/lib/input/vouchers";
import { listContractShares } from "@/lib/queries/vouchers/contract-shares";
import { findProject } from "@/lib/queries/vouchers/find-project";

/** Says why the database kept a guard, from the balances as they are after it did; null when they allow the amount now. */
export function judgeAgain(actor: Actor, input: RecordVoucherInput): Promise<Refusal | null> {
  return reading(readScope(actor), async (tx) => {
    const project = await findProject(tx, input.projectCode);
    if (!project) return { code: "access.not-found", entity: "project", id: input.projectCode };
    const shares = await listContractShares(tx, project.id);
    return refusalOf(() => judgeAmount(input, shareNamed(shares, input).standing, project.state));
  });
}

function refusalOf(judge: () => void): Refusal | null {
  try {
    judge();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.refusal;
    throw error;
  }
}
