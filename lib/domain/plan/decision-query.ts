import type { Fund } from "../fund";
import type { BudgetYear } from "../period/period";
import type { DecisionKind } from "./decision";
import type { DecisionState } from "./decision-state";

/** What a list of plan decisions is narrowed to; `unitId`: those with a line of that province. */
export type DecisionsQuery = {
  readonly fund: Fund | null;
  readonly year: BudgetYear | null;
  readonly unitId: string | null;
  readonly kind: DecisionKind | null;
  readonly state: DecisionState | null;
  readonly page: number;
  readonly size: number;
};
