import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { ProjectKind } from "../project/kind";
import type { ProjectState } from "../project/state";

/** What a đề án has in one budget year, in đồng, and the first decision that gave it; null where none did. */
export type ContractYear = {
  readonly year: BudgetYear;
  readonly plan: Dong;
  readonly committed: Dong;
  /** Its outputs were accepted: what the year may pay is under contract by then. */
  readonly accepted: boolean;
  readonly decision: { readonly number: string; readonly signedOn: IsoDate } | null;
  /** The contents its plan is of, each with the item that has most of it. */
  readonly contents: readonly { readonly content: string; readonly item: string; readonly plan: Dong }[];
};

/** A đề án as contracts are signed on it, under its lock. */
export type ContractedProject = {
  readonly id: string;
  readonly code: string;
  readonly fund: Fund;
  readonly kind: ProjectKind;
  readonly state: ProjectState;
  readonly stewardUnitId: string;
  /** The province it belongs to on the day of signing. */
  readonly unitId: string;
  readonly startYear: BudgetYear;
  readonly endYear: BudgetYear;
  readonly years: readonly ContractYear[];
  readonly beneficiaries: readonly { readonly name: string; readonly taxCode: string | null }[];
  /** How many establishments its targets promise to help, where its caps are counted by establishment. */
  readonly places: number;
  /** Đề án that somebody decided to mend, since both may help the same establishment. */
  readonly toMend: readonly string[];
};
