import { refuse } from "../errors";
import type { IsoDate } from "../period/period";
import { type AdvanceCondition, isMet } from "./advance-condition";

/** Refuses with `voucher.advance-condition` where it is not met by that day; a rate that asks for nothing is always met. */
export function requireCondition(condition: AdvanceCondition | null, paidOn: IsoDate): void {
  if (!condition || isMet(condition, paidOn)) return;
  const { requires, confirmed } = condition;
  refuse({ code: "voucher.advance-condition", requires, paidOn, confirmed });
}
