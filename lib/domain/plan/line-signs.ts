import type { Dong } from "../money";
import type { DecisionKind } from "./decision";

/** What a kind's lines may be: a plan that is given or supplemented grows, one that is withdrawn shrinks. */
const SIGNS: Readonly<Record<DecisionKind, (amount: Dong) => boolean>> = {
  ASSIGN: (amount) => amount > 0n,
  SUPPLEMENT: (amount) => amount > 0n,
  ADJUST: () => true,
  WITHDRAW: (amount) => amount < 0n,
};

/** Whether a line's amount, in đồng, has the sign that its decision's kind allows. */
export function isRightSign(kind: DecisionKind, amount: Dong): boolean {
  return SIGNS[kind](amount);
}
