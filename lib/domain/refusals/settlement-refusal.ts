import type { Dong } from "../money";

/** What is refused of a settlement (thanh lý, quyết toán). */
export type SettlementRefusal =
  | { code: "settlement.in-future"; on: string; today: string }
  | { code: "settlement.before-acceptance"; on: string; acceptedOn: string }
  | { code: "settlement.before-paper"; on: string; what: "voucher" | "appendix"; number: string; day: string }
  | { code: "settlement.below-paid"; amount: Dong; paid: Dong }
  | { code: "settlement.above-committed"; amount: Dong; committed: Dong }
  | { code: "settlement.not-paid"; amount: Dong; paid: Dong; owed: Dong };
