import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { ProjectState } from "../project/state";
import { posted, type Standing } from "./balances";
import type { ContractShare } from "./contract-share";
import { decideVoucher, type VoucherDraft } from "./decide-voucher";
import { availableFor, payingKind } from "./limits";

/** Something lawful but unusual about a voucher, to be looked at before it is posted: it can never be taken back. */
export type VoucherWarning =
  | { readonly code: "before-first-decision"; readonly number: string; readonly signedOn: IsoDate }
  | { readonly code: "contract-ended"; readonly endOn: IsoDate }
  | { readonly code: "outside-budget-year"; readonly budgetYear: BudgetYear }
  | { readonly code: "same-money"; readonly number: string; readonly id: string };

/** What the check looks at besides the contract: the first decision that gave the money, and a voucher just like it. */
export type CheckFacts = {
  readonly firstDecision: { readonly number: string; readonly signedOn: IsoDate } | null;
  readonly alike: { readonly id: string; readonly number: string } | null;
};

/** A voucher before it is posted: the balances as they are and as it would leave them, and what to look at again. */
export type VoucherCheck = {
  readonly projectCode: string;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly content: string;
  readonly kind: VoucherDraft["kind"];
  /** In đồng: as stated, then as it would count. */
  readonly amount: Dong;
  readonly signedAmount: Dong;
  readonly paidOn: IsoDate;
  readonly budgetYear: BudgetYear;
  readonly before: CheckedBalance;
  readonly after: CheckedBalance;
  readonly warnings: readonly VoucherWarning[];
};

/** What is paid on the contract, what could be paid next and what could be refunded, in đồng. */
export type CheckedBalance = { readonly paid: Dong; readonly available: Dong; readonly refundable: Dong };

type Circumstances = CheckFacts & { readonly today: IsoDate; readonly projectState: ProjectState };

/**
 * Kiểm tra trước khi ghi: what recording this voucher would do. Nothing is recorded.
 *
 * Refuses with whatever `decideVoucher` refuses with.
 */
export function checkDraft(
  draft: VoucherDraft,
  share: ContractShare,
  circumstances: Circumstances,
): Omit<VoucherCheck, "projectCode"> {
  const signedAmount = decideVoucher(draft, share, circumstances);
  const { kind, amount, paidOn, budgetYear } = draft;
  const { contractId, contractNumber, content, standing } = share;
  return {
    contractId,
    contractNumber,
    content,
    kind,
    amount,
    signedAmount,
    paidOn,
    budgetYear,
    before: balanceOf(standing),
    after: balanceOf(posted(standing, kind, signedAmount)),
    warnings: warningsOf(draft, share, circumstances),
  };
}

function balanceOf(standing: Standing): CheckedBalance {
  return {
    paid: standing.share.disbursed,
    available: availableFor(payingKind(standing.share), standing),
    refundable: availableFor("REFUND", standing),
  };
}

function warningsOf({ kind, paidOn, budgetYear }: VoucherDraft, { endOn }: ContractShare, facts: CheckFacts) {
  const warnings: VoucherWarning[] = [];
  const { firstDecision, alike } = facts;
  if (firstDecision && kind !== "REFUND" && paidOn < firstDecision.signedOn) {
    warnings.push({ code: "before-first-decision", ...firstDecision });
  }
  if (kind === "ADVANCE" && endOn !== null && paidOn > endOn) warnings.push({ code: "contract-ended", endOn });
  if (!paidOn.startsWith(String(budgetYear))) warnings.push({ code: "outside-budget-year", budgetYear });
  if (alike) warnings.push({ code: "same-money", ...alike });
  return warnings;
}
