import type { Cell, DraftLine } from "../budgets/cell";
import type { Decision } from "./decision";
import type { Tranche } from "./tranche";

/**
 * What becomes of a đề án's plan: given at once, by a later decision, raised or cut afterwards; or stopped before a
 * contract (all its money freed), or stopped after an advance that is then refunded.
 */
export type Fate = "plain" | "supplement" | "raised" | "cut" | "stopped-unstarted" | "stopped-refunded";

/** Lines of the year that stand under one title. */
export type DraftProject = { readonly unitId: string; readonly lag: number; readonly lines: readonly DraftLine[] };

export type PlanStep = { readonly decision: Decision; readonly amount: bigint };
export type ReleaseStep = { readonly tranche: Tranche; readonly amount: bigint };

/** One budget line with the decisions and releases that gave it money; `amount` is what stands in the end. */
export type PlannedLine = DraftLine & {
  readonly steps: readonly PlanStep[];
  readonly releases: readonly ReleaseStep[];
};

/** A đề án of one budget year with its plan. */
export type PlannedProject = {
  readonly key: string;
  /** The key of the year before, if this is the second year of the same đề án. */
  readonly continues: string | null;
  readonly cell: Cell;
  /** The unit it is recorded under. */
  readonly unitId: string;
  readonly lag: number;
  readonly fate: Fate;
  readonly assignedBy: Decision;
  readonly lines: readonly PlannedLine[];
};
