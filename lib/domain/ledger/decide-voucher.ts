import { type Refusal, refuse } from "../errors";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { ProjectState } from "../project/state";
import { advance, type Requirements } from "../steps/advance";
import type { Standing } from "./balances";
import type { ContractShare } from "./contract-share";
import { availableFor, type Limit, limitsOn, tightest } from "./limits";
import { requireCondition } from "./require-condition";
import { signedAmount, type VoucherKind } from "./voucher";
import { type RecordingStep, recordingStep } from "./voucher-step";

/** What the officer states about the money on a voucher; the amount is positive whatever the kind. */
export type VoucherDraft = {
  readonly kind: VoucherKind;
  readonly amount: Dong;
  readonly paidOn: IsoDate;
  readonly budgetYear: BudgetYear;
};

type Recording = {
  readonly draft: VoucherDraft;
  readonly share: ContractShare;
  readonly today: IsoDate;
  readonly projectState: ProjectState;
};

const REQUIREMENTS: Requirements<RecordingStep, Recording> = {
  "paid-by-today": ({ draft: { paidOn }, today }) => {
    if (paidOn > today) refuse({ code: "voucher.in-future", paidOn, today });
  },
  "paid-under-contract": ({ draft: { paidOn }, share: { signedOn, contractNumber } }) => {
    if (paidOn < signedOn) refuse({ code: "voucher.before-contract", paidOn, signedOn, contractNumber });
  },
  "budget-year-of-contract": ({ draft: { budgetYear }, share }) => {
    if (budgetYear !== share.budgetYear) {
      refuse({ code: "voucher.wrong-year", budgetYear, contractYear: share.budgetYear });
    }
  },
  "after-acceptance": ({ share: { standing }, projectState }) => requireAcceptance(standing, projectState),
  "on-condition": ({ draft: { paidOn }, share: { advanceCondition, acceptedOn } }) => {
    if (acceptedOn === null || paidOn < acceptedOn) requireCondition(advanceCondition, paidOn);
  },
  "within-limits": ({ draft, share }) => requireRoom(draft, share.standing),
};

/**
 * The signed amount to post, in đồng, if the voucher may be recorded on this share today (Asia/Ho_Chi_Minh).
 *
 * Refuses with `step.not-now`, `voucher.in-future`, `voucher.before-contract`, `voucher.wrong-year`, `voucher.advance-condition`, or what
 * `judgeAmount` refuses with.
 */
export function decideVoucher(
  draft: VoucherDraft,
  share: ContractShare,
  circumstances: { readonly today: IsoDate; readonly projectState: ProjectState },
): Dong {
  const { today, projectState } = circumstances;
  const standpoint = { state: projectState, fund: share.fund };
  advance(recordingStep(draft.kind), standpoint, REQUIREMENTS, { draft, share, today, projectState });
  return signedAmount(draft.kind, draft.amount);
}

/**
 * Holds an amount against every guard of the money chain (domain §5).
 *
 * Refuses with `voucher.payment-before-acceptance`, `voucher.refund-over-paid`, or the tightest of `voucher.over-contract`,
 * `over-advance`, `over-parts`, `over-assigned` and `over-released`, naming what may still be paid.
 */
export function judgeAmount(
  draft: Pick<VoucherDraft, "kind" | "amount">,
  standing: Standing,
  projectState: ProjectState,
): void {
  if (draft.kind === "PAYMENT") requireAcceptance(standing, projectState);
  requireRoom(draft, standing);
}

function requireAcceptance({ share }: Standing, state: ProjectState): void {
  if (!share.accepted && share.acceptedParts === 0n) refuse({ code: "voucher.payment-before-acceptance", state });
}

function requireRoom({ kind, amount }: Pick<VoucherDraft, "kind" | "amount">, standing: Standing): void {
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
    case "parts":
      return { code: "voucher.over-parts", available, accepted: limit, paid: used };
    case "refundable":
      return { code: "voucher.refund-over-paid", paid: limit };
  }
}
