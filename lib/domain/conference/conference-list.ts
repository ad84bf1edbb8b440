import type { RegionCode } from "../figures/execution-query";
import type { BudgetYear } from "../period/period";
import type { Conference } from "./conference";
import type { ConferenceState } from "./state";

/** What a list of conferences is asked for. */
export type ConferencesAsked = {
  readonly region: RegionCode | null;
  readonly year: BudgetYear | null;
  readonly state: ConferenceState | null;
  readonly page: number;
  readonly size: number;
};

/** A conference in a list, with how many of its entries the reader may see. */
export type ListedConference = Conference & {
  readonly counts: {
    readonly topics: number;
    readonly papers: number;
    readonly proposals: number;
    readonly tasks: number;
  };
};

/** A page of conferences, with how many of each state match region and year. */
export type ConferenceList = {
  readonly items: readonly ListedConference[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly totals: Readonly<Record<ConferenceState, number>>;
};
