import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";

/**
 * How an acceptance stands with its đề án's settlement: not settled yet, settled, or late – settled after the day it was
 * due, or past that day and not settled.
 */
export const SETTLEMENT_STANDS = ["unsettled", "settled", "late"] as const;
export type SettlementStand = (typeof SETTLEMENT_STANDS)[number];

/** Which acceptances are asked for; null filters nothing. */
export type AcceptancesQuery = {
  readonly year: BudgetYear | null;
  readonly fund: Fund | null;
  /** A province with all that were merged into it. */
  readonly unitId: string | null;
  /** The month of the budget year it was accepted in, alone. */
  readonly month: number | null;
  /** The same with every month before it. */
  readonly through: number | null;
  readonly settlement: SettlementStand | null;
  readonly page: number;
  readonly size: number;
};

/** Nghiệm thu of a đề án in a budget year, with that year's contracts, payments and settlement in đồng. */
export type ListedAcceptance = {
  readonly projectCode: string;
  readonly projectTitle: string;
  readonly fund: Fund;
  readonly unitName: string;
  readonly budgetYear: BudgetYear;
  readonly acceptedOn: IsoDate;
  /** Targets of that year, and how many of them were reached. */
  readonly targets: number;
  readonly reached: number;
  /** With every appendix, before a settlement gave anything back. */
  readonly contracted: Dong;
  /** Net of refunds and reversals. */
  readonly paid: Dong;
  readonly settledOn: IsoDate | null;
  readonly settled: Dong | null;
  /** By when the đề án is to be settled; null while a year of it is still to be accepted. */
  readonly dueOn: IsoDate | null;
  /** Days past that day at the settlement, or today where there is none yet; 0 in time, null without a day. */
  readonly daysLate: number | null;
};

/** One page of acceptances, the latest first, with the sums over all that matched. */
export type AcceptanceList = {
  readonly items: readonly ListedAcceptance[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly totals: { readonly contracted: Dong; readonly paid: Dong; readonly settled: Dong };
};
