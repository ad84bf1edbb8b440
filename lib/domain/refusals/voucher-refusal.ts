import type { AdvanceRequirement, ConfirmedCondition } from "../ledger/advance-condition";
import type { Dong } from "../money";
import type { ProjectState } from "../project/state";

/** What is refused of a voucher (chứng từ chi). */
export type VoucherRefusal =
  | { code: "voucher.number-taken"; number: string; budgetYear: number }
  | { code: "voucher.in-future"; paidOn: string; today: string }
  | { code: "voucher.before-contract"; paidOn: string; signedOn: string; contractNumber: string }
  | { code: "voucher.wrong-year"; budgetYear: number; contractYear: number }
  | { code: "voucher.content-required"; contents: readonly string[] }
  | { code: "voucher.content-unknown"; content: string; contents: readonly string[] }
  | { code: "voucher.contract-unknown"; contractId: string; projectCode: string }
  | { code: "voucher.over-contract"; available: Dong; limit: Dong; paid: Dong }
  | { code: "voucher.over-assigned"; available: Dong; limit: Dong; paid: Dong }
  | { code: "voucher.over-released"; available: Dong; limit: Dong; paid: Dong }
  | { code: "voucher.over-advance"; available: Dong; limit: Dong; advanced: Dong; percent: number }
  | { code: "voucher.over-parts"; available: Dong; accepted: Dong; paid: Dong }
  | { code: "voucher.payment-before-acceptance"; state: ProjectState }
  | {
      code: "voucher.advance-condition";
      requires: AdvanceRequirement;
      paidOn: string;
      confirmed: ConfirmedCondition | null;
    }
  | { code: "voucher.refund-over-paid"; paid: Dong }
  | { code: "voucher.already-reversed"; number: string }
  | { code: "voucher.reverses-a-reversal"; number: string }
  | { code: "voucher.reversed-by-recorder"; number: string }
  | { code: "voucher.reversal-breaks-balance"; paid: Dong };
