import type { Cell } from "../budgets/cell";
import type { Randomness } from "../chance/randomness";
import { MILLION, million, partOf } from "../chance/shares";
import { type Decision, nationalDecision, provincialDecision } from "./decision";
import type { DecisionKind } from "./decision-kind";
import type { Fate, PlanStep } from "./planned-project";

/** No plan line of 2024 is later than May, before any advance could be refunded: what is stopped then keeps its plan. */
const NO_LATE_CUT = 2024;

/** The signed lines by which a budget line got its money; they add up to `amount`, or to nothing if it never started. */
export function planSteps(random: Randomness, cell: Cell, unitId: string, fate: Fate, amount: bigint): PlanStep[] {
  const by = (kind: DecisionKind) => decisionOf(cell, unitId, kind);
  const change = partOf(amount, 0.05 + 0.2 * random.fraction(), MILLION) || million(5);
  switch (fate) {
    case "plain":
      return [{ decision: by("ASSIGN"), amount }];
    case "supplement":
      return [{ decision: by("SUPPLEMENT"), amount }];
    case "raised":
      return steps([by("ASSIGN"), amount - change], [by("ADJUST"), change]);
    case "cut":
      return steps([by("ASSIGN"), amount + change], [by("ADJUST"), -change]);
    case "stopped-unstarted":
      return steps([by("ASSIGN"), amount], [by("WITHDRAW"), -amount]);
    case "stopped-refunded":
      if (cell.year === NO_LATE_CUT) return [{ decision: by("ASSIGN"), amount }];
      return steps([by("ASSIGN"), amount + change], [by("WITHDRAW"), -change]);
  }
}

function steps(...lines: readonly (readonly [Decision, bigint])[]): PlanStep[] {
  return lines.map(([decision, amount]) => ({ decision, amount }));
}

/** The Ministry takes money back by adjusting; a province by withdrawing. */
function decisionOf({ fund, year }: Cell, unitId: string, kind: DecisionKind): Decision {
  if (fund === "KCDP") return provincialDecision(unitId, year, kind);
  return nationalDecision(year, kind === "WITHDRAW" ? "ADJUST" : kind);
}
