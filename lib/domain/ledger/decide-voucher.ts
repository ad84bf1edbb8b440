import { type Refusal, refuse } from "../errors";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { Standing } from "./balances";
import type { ContractShare } from "./contract-share";
import { availableFor, type Limit, limitsOn, tightest } from "./limits";
import { signedAmount, type VoucherKind } from "./voucher";

/** What the officer states about the money on a voucher; the amount is positive whatever the kind. */
export type VoucherDraft = {
  readonly kind: VoucherKind;
  readonly amount: Dong;
  readonly paidOn: IsoDate;
  readonly budgetYear: BudgetYear;
};

/**
 * The signed amount to post, in đồng, if the voucher may be recorded on this share today (Asia/Ho_Chi_Minh).
 *
 * Refuses with `voucher.in-future`, `voucher.before-contract`, `voucher.wrong-year`, or what `judgeAmount` refuses with.
 */
export function decideVoucher(
  draft: VoucherDraft,
  share: ContractShare,
  circumstances: { readonly today: IsoDate; readonly projectState: string },
): Dong {
  const { today, projectState } = circumstances;
  if (draft.paidOn > today) refuse({ code: "voucher.in-future", paidOn: draft.paidOn, today });
  if (draft.paidOn < share.signedOn) {
    const { signedOn, contractNumber } = share;
    refuse({ code: "voucher.before-contract", paidOn: draft.paidOn, signedOn, contractNumber });
  }
  if (draft.budgetYear !== share.budgetYear) {
    refuse({ code: "voucher.wrong-year", budgetYear: draft.budgetYear, contractYear: share.budgetYear });
  }
  judgeAmount(draft, share.standing, projectState);
  return signedAmount(draft.kind, draft.amount);
}

/**
 * Holds an amount against every guard of the money chain (domain §5).
 *
 * Refuses with `voucher.payment-before-acceptance`, `voucher.refund-over-paid`, or the tightest of
 * `voucher.over-contract`, `over-advance`, `over-assigned` and `over-released`, naming what may still be paid.
 */
export function judgeAmount(
  { kind, amount }: Pick<VoucherDraft, "kind" | "amount">,
  standing: Standing,
  projectState: string,
): void {
  if (kind === "PAYMENT" && !standing.share.accepted) {
    refuse({ code: "voucher.payment-before-acceptance", state: projectState });
  }
  const narrowest = tightest(limitsOn(kind, standing));
  if (amount > narrowest.room) refuse(overLimit(narrowest, availableFor(kind, standing), standing));
}

function overLimit({ name, limit, used }: Limit, available: Dong, { share }: Standing): Refusal {
  switch (name) {
    case "contract":
      return { code: "voucher.over-contract", available, limit, paid: used };
    case "assigned":
      return { code: "voucher.over-assigned", available, limit, paid: used };
    case "released":
      return { code: "voucher.over-released", available, limit, paid: used };
    case "advance":
      return { code: "voucher.over-advance", available, limit, advanced: used, percent: share.advancePercent };
    case "refundable":
      return { code: "voucher.refund-over-paid", paid: limit };
  }
}
