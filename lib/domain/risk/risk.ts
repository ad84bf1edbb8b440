import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";

/**
 * Kinh phí có nguy cơ chậm giải ngân: where money of the programme stands still. The kinds overlap – a đề án that has
 * not begun may also wait for its release –, so they are never added to one another.
 *
 * `contract-overdue`: hợp đồng quá hạn, not accepted: what is not paid of it · `advance-unsettled`: tạm ứng quá hạn chưa
 * thanh toán: what is advanced and not refunded · `release-uncontracted`: đã phân bổ chưa ký hợp đồng · `plan-unreleased`:
 * đã giao kế hoạch chưa phân bổ · `project-unstarted`: đã giao, chưa triển khai: what is not paid of its plan.
 */
export const RISKS = [
  "contract-overdue",
  "advance-unsettled",
  "release-uncontracted",
  "plan-unreleased",
  "project-unstarted",
] as const;
export type Risk = (typeof RISKS)[number];

/**
 * So many days after its plan decision, or after its contract, a đề án that has not begun is told of. No document sets
 * it: this portal's own choice [rule].
 */
export const DAYS_TO_START = 60;

/** Which money at risk is asked for; null filters nothing. */
export type RiskQuery = {
  readonly risk: Risk | null;
  /** Today's province. */
  readonly unitId: string | null;
  readonly fund: Fund | null;
  readonly year: BudgetYear | null;
  readonly page: number;
  readonly size: number;
};

/** Money of one đề án – of one contract, where it is about contracts – that stands still, in đồng. */
export type MoneyAtRisk = {
  readonly risk: Risk;
  /** Null for money of a plan that no đề án has yet (chưa phân đề án). */
  readonly project: { readonly code: string; readonly title: string } | null;
  readonly contractNumber: string | null;
  readonly fund: Fund;
  readonly budgetYear: BudgetYear;
  readonly unitName: string;
  readonly amount: Dong;
  /** The day from which it stands still: the contract's end, the release, the decision, the signing. */
  readonly since: IsoDate;
  readonly days: number;
};

/** How much of one kind, and in how many places. */
export type RiskSum = { readonly risk: Risk; readonly count: number; readonly amount: Dong };

/** A province's sums, by kind; a kind without money is absent. */
export type ProvinceAtRisk = {
  readonly unitId: string;
  readonly unitName: string;
  readonly sums: ReadonlyMap<Risk, RiskSum>;
};

/** One page of money at risk, the longest first, with the sums over all that matched but the kind. */
export type RiskList = {
  readonly items: readonly MoneyAtRisk[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly amount: Dong;
};

export type RiskSums = {
  /** One for each kind, in their order, also where there is none. */
  readonly byRisk: readonly RiskSum[];
  /** Provinces that have any, by name. */
  readonly byProvince: readonly ProvinceAtRisk[];
};
