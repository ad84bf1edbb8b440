import type { Dong } from "../money";
import type { ProjectState } from "../project/state";

/** A đề án that a decision of its fund and year may list: it waits for its plan, or has one and has not ended. */
export type DecisionCandidate = {
  readonly code: string;
  readonly title: string;
  readonly state: ProjectState;
  readonly unitId: string;
  readonly content: string;
  /**
   * What the Cục proposed; of a province's own fund, and where nobody proposed, the support its dossier asks for. Never
   * more than its dossier asks for in this year.
   */
  readonly proposed: Dong;
  /** What it has of the year already. */
  readonly plan: Dong;
  /** Its place in the reserve list of the year; null where it has none. */
  readonly rank: number | null;
  /** The number of an agreed request for this year's money that still waits for its decision; `proposed` is then what it asks. */
  readonly adjustment: number | null;
};

/** A decision lists at most so many đề án on its form; the API takes more. */
export const MOST_CANDIDATES = 300;
