import type { RegionCode } from "../figures/execution-query";
import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { Layout } from "../territory/layout";
import type { RecordedVoucher } from "./recorded-voucher";
import type { VoucherKind } from "./voucher";

/** Orders of a list of vouchers; a leading minus is descending. Equal rows follow by id, so pages never overlap. */
export const VOUCHER_SORT_KEYS = ["paidOn", "recordedAt", "number", "amount", "project", "unit"] as const;
export type VoucherSortKey = (typeof VOUCHER_SORT_KEYS)[number];
export type VoucherSort = VoucherSortKey | `-${VoucherSortKey}`;
export const VOUCHER_SORTS: readonly VoucherSort[] = VOUCHER_SORT_KEYS.flatMap((key) => [key, `-${key}` as const]);

/** Which vouchers are asked for, in what order and which page of them; null filters nothing. */
export type VoucherQuery = {
  /** Searched in number, note, contract number, and code and title of the đề án, without regard to accents. */
  readonly q: string | null;
  /** Code of a đề án. */
  readonly project: string | null;
  /** Vouchers recorded under this province or its predecessors. */
  readonly unitId: string | null;
  /** The provinces of a conference region, in a layout; today's unless said. */
  readonly region: RegionCode | null;
  readonly layout: Layout | null;
  /** The month of the budget year that the payment counts in. */
  readonly month: number | null;
  /** The last of the months of the budget year that are asked for, from its first: lũy kế. */
  readonly through: number | null;
  /** A content or a content group code. */
  readonly content: string | null;
  readonly fund: Fund | null;
  /** Budget year. */
  readonly year: BudgetYear | null;
  readonly kind: VoucherKind | null;
  /** First and last day of payment, both inside. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly sort: VoucherSort;
  readonly page: number;
  readonly size: number;
};

/** Sums over all vouchers found, in đồng; advances and payments are net of their reversals. */
export type VoucherTotals = {
  readonly advances: Dong;
  readonly payments: Dong;
  /** Negative or zero. */
  readonly refunds: Dong;
  /** What the vouchers add up to: giải ngân. */
  readonly disbursed: Dong;
};

/** One page of vouchers and the sums over all of them. */
export type VoucherList = {
  readonly items: readonly RecordedVoucher[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly totals: VoucherTotals;
};
