import type { Dong } from "../money";
import type { StepCode } from "../steps/steps";
import type { Sheet } from "./criteria";
import type { ProjectState } from "./state";

/** Ý kiến on one field of the dossier. */
export type Remark = { readonly field: string; readonly text: string };

/** A step taken on a đề án: who, when, why, and what was said with it. */
export type TakenStep = {
  readonly step: StepCode;
  readonly from: ProjectState;
  readonly to: ProjectState;
  readonly note: string | null;
  readonly amount: Dong | null;
  readonly takenBy: string;
  readonly takenAt: string;
  /** SHA-256 of the dossier as it was. */
  readonly dossierHash: string;
  readonly remarks: readonly Remark[];
  readonly sheet: Sheet | null;
};
