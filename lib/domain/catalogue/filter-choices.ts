import type { BudgetYear } from "../period/period";
import type { Named } from "./wording";

/** A province to choose in a filter; a former one was merged into its successor on 1/7/2025. */
export type UnitChoice = { readonly id: string; readonly name: string; readonly former: boolean };

/** What the filters of lists offer. */
export type FilterChoices = {
  /** Today's provinces by the alphabet, then the former ones. */
  readonly units: readonly UnitChoice[];
  readonly contents: readonly Named[];
  /** Groupings of contents that reports use. */
  readonly contentGroups: readonly Named[];
  /** Budget years with money in them, latest first. */
  readonly years: readonly BudgetYear[];
};
