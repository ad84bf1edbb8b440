import type { HistoryStep } from "../steps/verbs";

/**
 * Why somebody is told of a đề án: it is now their turn, a đề án they submitted was moved; or it is their turn still, and
 * the stage since that step is about to be late, or is late.
 */
export const PROJECT_NOTICE_KINDS = ["project.turn", "project.moved", "project.soon", "project.late"] as const;

/** The step that was taken, by whom, on which đề án. */
export type ToldOfProject = {
  readonly of: "project";
  readonly kind: (typeof PROJECT_NOTICE_KINDS)[number];
  readonly code: string;
  readonly title: string;
  readonly step: HistoryStep;
  readonly takenBy: string;
  /** In whose name, where it was taken under a delegation. */
  readonly onBehalfOf: string | null;
};
