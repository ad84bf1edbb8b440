import type { Dong } from "../money";
import type { HistoryStep } from "../steps/verbs";
import type { Sheet } from "./criteria";
import type { ProjectState } from "./state";

/** Ý kiến on one field of the dossier. */
export type Remark = { readonly field: string; readonly text: string };

/** Giải trình: what the unit answers to a remark. */
export type RemarkAnswer = {
  readonly text: string;
  readonly answeredBy: string;
  /** ISO 8601, UTC. */
  readonly answeredAt: string;
};

/** A remark in its place among those of its step, with its answer; null where none was given yet. */
export type AnsweredRemark = Remark & { readonly position: number; readonly answer: RemarkAnswer | null };

/** A step taken on a đề án: who, when, why, and what was said with it. */
export type TakenStep = {
  readonly id: string;
  readonly step: HistoryStep;
  readonly from: ProjectState;
  readonly to: ProjectState;
  readonly note: string | null;
  readonly amount: Dong | null;
  readonly takenBy: string;
  /** Account of that person. */
  readonly takenById: string;
  /** In whose name, where it was taken under a delegation. */
  readonly onBehalfOf: string | null;
  readonly onBehalfOfId: string | null;
  readonly takenAt: string;
  /** SHA-256 of the dossier as it was. */
  readonly dossierHash: string;
  readonly remarks: readonly AnsweredRemark[];
  readonly sheet: Sheet | null;
};
