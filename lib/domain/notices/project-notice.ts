import type { AdjustmentState } from "../adjustment/adjustment-state";
import type { HistoryStep } from "../steps/verbs";

/**
 * Why somebody is told of a đề án: it is now their turn, a đề án they submitted was moved; or it is their turn still, and
 * the stage since that step is about to be late, or is late.
 */
export const PROJECT_NOTICE_KINDS = ["project.turn", "project.moved", "project.soon", "project.late"] as const;

/** A request to adjust waits for this person's decision, or the request of their province was decided. */
export const ADJUSTMENT_NOTICE_KINDS = ["project.adjustment-waits", "project.adjustment-decided"] as const;

/** What was done, by whom, on which đề án: a step of it, or of a request to adjust it. */
export type ToldOfProject = {
  readonly of: "project";
  readonly code: string;
  readonly title: string;
  readonly takenBy: string;
  /** In whose name, where it was done under a delegation. */
  readonly onBehalfOf: string | null;
} & (
  | { readonly kind: (typeof PROJECT_NOTICE_KINDS)[number]; readonly step: HistoryStep }
  | { readonly kind: (typeof ADJUSTMENT_NOTICE_KINDS)[number]; readonly told: ToldAdjustment }
);

/** The request, and where the step left it. */
export type ToldAdjustment = {
  readonly adjustmentId: string;
  readonly number: number;
  readonly state: AdjustmentState;
};
