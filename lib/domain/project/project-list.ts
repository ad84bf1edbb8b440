import type { Deadline } from "../calendar/deadline";
import type { Named } from "../catalogue/wording";
import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { Budget, MoneyChain, ProjectAmounts } from "./amounts";
import type { ProjectKind } from "./kind";
import type { ProjectReach, ProjectSort } from "./project-query";
import type { ProjectState } from "./state";

/** A province by its stable id and its name at the time. */
export type UnitName = { readonly id: string; readonly name: string };

/** What a contract gives one đề án, and what has been paid on it, in đồng. */
export type ContractPart = {
  readonly id: string;
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly budgetYear: BudgetYear;
  /** This đề án's share; a contract over several đề án is worth more. */
  readonly value: Dong;
  readonly disbursed: Dong;
};

/** One đề án as lists and the API show it. */
export type ProjectSummary = {
  readonly code: string;
  readonly title: string;
  readonly fund: Fund;
  readonly kind: ProjectKind;
  readonly state: ProjectState;
  readonly version: number;
  readonly startYear: BudgetYear;
  readonly endYear: BudgetYear;
  /** As recorded; `steward` is today's unit that may work on it. */
  readonly unit: UnitName;
  readonly steward: UnitName;
  readonly content: Named;
  readonly item: Named;
  /** The end of its last contract, or its own. */
  readonly endOn: IsoDate | null;
  readonly amounts: ProjectAmounts;
  readonly contracts: readonly ContractPart[];
};

/** A row of the list: the đề án, how many days it is past its own end, and by when it must leave its stage; null where nothing is. */
export type ListedProject = ProjectSummary & {
  readonly daysOverdue: number | null;
  /** Told to readers who see stages before a đề án is assigned. */
  readonly deadline: Deadline | null;
};

/** How many of a list's đề án stand in one state. */
export type StateCount = { readonly state: ProjectState; readonly count: number };

/** Sums over all đề án found, in đồng. */
export type ProjectTotals = Budget & MoneyChain;

/**
 * One page of đề án and the sums over all of them. Amounts are those of the year, province and content asked for,
 * so that they add up to the dashboard of the same address.
 */
export type ProjectList = {
  readonly items: readonly ListedProject[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly totals: ProjectTotals;
  /** In the order of a đề án's life; under the list's filters but the one by state, which they are there to choose. */
  readonly states: readonly StateCount[];
  /** Plan lines without a đề án in the same view; null where a search or a state leaves them no place. */
  readonly notSharedOut: Dong | null;
  /** Provinces whose records are counted: the one asked for and its predecessors. Empty is the whole country. */
  readonly lineage: readonly UnitName[];
  /** Today's unit in charge of the province asked for: itself, or its successor. Null for the whole country. */
  readonly steward: UnitName | null;
  /** The content or content group asked for; null when none was, or none has that code. */
  readonly content: Named | null;
  /** Whether these are the reader's own rows in every state, or the country's public ones. */
  readonly reach: ProjectReach;
  readonly sort: ProjectSort;
};
