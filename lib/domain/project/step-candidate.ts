import type { Named } from "../catalogue/wording";
import type { Dong } from "../money";
import type { BudgetYear } from "../period/period";
import type { ProjectKind } from "./kind";
import type { ProjectState } from "./state";

/** A đề án that a step may be taken on together with others; `support` is what it asks for over its years. */
export type StepCandidate = {
  readonly code: string;
  readonly title: string;
  readonly state: ProjectState;
  readonly version: number;
  readonly kind: ProjectKind;
  readonly startYear: BudgetYear;
  readonly content: Named;
  readonly unitName: string;
  readonly support: Dong;
};

/** One page of those that wait for a step: page and size, how many there are in all, and what all ask for. */
export type CandidatePage = {
  readonly items: readonly StepCandidate[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly support: Dong;
};
