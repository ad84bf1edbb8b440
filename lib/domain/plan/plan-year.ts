import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear } from "../period/period";
import type { DecisionHeading, ReleaseHeading } from "./decision";

/** What one fund's issued decisions give a budget year, in đồng. */
export type FundPlan = {
  readonly fund: Fund;
  readonly decisions: number;
  readonly planned: Dong;
  /** Provinces with at least one line. */
  readonly provinces: number;
};

/** A budget year in the list of plans; a fund without an issued decision is absent. */
export type PlannedYear = { readonly year: BudgetYear; readonly funds: readonly FundPlan[] };

/** A decision of the year in order of signing, with the fund's plan after it. */
export type DecisionRow = DecisionHeading & {
  /** Sum of its signed lines in the view. */
  readonly amount: Dong;
  readonly lines: number;
  readonly provinces: number;
  /** Kế hoạch sau quyết định này: of the Ministry for KCQG, of the deciding province for KCĐP. */
  readonly planAfter: Dong;
};

/** A release of the year with the money released after it. */
export type ReleaseRow = ReleaseHeading & {
  readonly amount: Dong;
  readonly lines: number;
  readonly releasedAfter: Dong;
};

/** All issued documents of a budget year, for the country or one province's lineage. */
export type PlanYear = {
  readonly year: BudgetYear;
  readonly funds: readonly FundPlan[];
  readonly decisions: readonly DecisionRow[];
  readonly releases: readonly ReleaseRow[];
  /** Provinces the amounts are cut to; empty is the whole country. */
  readonly lineage: readonly { readonly id: string; readonly name: string }[];
};
