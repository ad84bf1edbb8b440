import type { Dong } from "../money";
import type { ProjectStepCode } from "../steps/verbs";
import type { Sheet } from "./criteria";
import type { ProjectState } from "./state";

/** Ý kiến on one field of the dossier. */
export type Remark = { readonly field: string; readonly text: string };

/** A step taken on a đề án: who, when, why, and what was said with it. */
export type TakenStep = {
  readonly step: ProjectStepCode;
  readonly from: ProjectState;
  readonly to: ProjectState;
  readonly note: string | null;
  readonly amount: Dong | null;
  readonly takenBy: string;
  /** Account of that person. */
  readonly takenById: string;
  readonly takenAt: string;
  /** SHA-256 of the dossier as it was. */
  readonly dossierHash: string;
  readonly remarks: readonly Remark[];
  readonly sheet: Sheet | null;
};
