import type { RegionCode } from "../figures/execution-query";
import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear } from "../period/period";
import type { Layout } from "../territory/layout";
import type { NoOwnFilters, OwnFilters } from "./own-filters";
import type { ProjectState } from "./state";

/** Orders of a list of đề án; a leading minus is descending. Equal rows follow by code, so pages never overlap. */
export const PROJECT_SORT_KEYS = [
  "code",
  "title",
  "unit",
  "year",
  "state",
  "support",
  "assigned",
  "released",
  "committed",
  "paid",
] as const;
export type ProjectSortKey = (typeof PROJECT_SORT_KEYS)[number];
export type ProjectSort = ProjectSortKey | `-${ProjectSortKey}`;
export const PROJECT_SORTS: readonly ProjectSort[] = PROJECT_SORT_KEYS.flatMap((key) => [key, `-${key}` as const]);

/** Whose đề án are listed: those of the reader's own scope in every state, or the country's public ones. */
export const PROJECT_REACHES = ["own", "country"] as const;
export type ProjectReach = (typeof PROJECT_REACHES)[number];

/** Ready views: past their end, assigned but not under contract, accepted but not paid out, short of national releases. */
export const PROJECT_VIEWS = ["overdue", "unsigned", "unpaid", "unreleased"] as const;
export type ProjectView = (typeof PROJECT_VIEWS)[number];

/** Which đề án are asked for, in what order and which page of them; null filters nothing. */
export type ProjectQuery = OwnFilters & {
  /** Searched in code and title without regard to accents; every word must occur. */
  readonly q: string | null;
  /** The đề án recorded under this province or its predecessors, and their money recorded there. */
  readonly unitId: string | null;
  /** The provinces of a conference region, in a layout; today's unless said. */
  readonly region: RegionCode | null;
  readonly layout: Layout | null;
  readonly view: ProjectView | null;
  /** Đơn vị thực hiện, by its exact name. */
  readonly implementingUnit: string | null;
  readonly fund: Fund | null;
  readonly year: BudgetYear | null;
  readonly state: ProjectState | null;
  /** A content or a content group code. */
  readonly content: string | null;
  /** Kinh phí hỗ trợ, both ends included, in the budget lines that the list counts. */
  readonly amountFrom: Dong | null;
  readonly amountTo: Dong | null;
  /** Null lets the reader's role decide. */
  readonly reach: ProjectReach | null;
  readonly sort: ProjectSort;
  readonly page: number;
  readonly size: number;
};

/** What the list that everyone shares may be asked: nothing about who reads. */
export type PublicProjectQuery = ProjectQuery & NoOwnFilters;
