import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { VoucherKind } from "./voucher";

/** One đề án's part of one contract (phần của hợp đồng), and what has been paid on it, in đồng. */
export type ShareBalance = {
  readonly amount: Dong;
  /** Advance rate of the item, else of its content, on the day the contract was signed. */
  readonly advancePercent: number;
  /** The most that may be advanced before acceptance. */
  readonly advanceLimit: Dong;
  /** Advances net of refunds. */
  readonly advanced: Dong;
  /** Advances and payments net of refunds. */
  readonly disbursed: Dong;
  /** Support accepted of single beneficiaries before the whole year is (nghiệm thu từng phần). */
  readonly acceptedParts: Dong;
  /** Whether the đề án is accepted (nghiệm thu) for the contract's budget year. */
  readonly accepted: boolean;
};

/** What the limits of a share are counted from; the rate only explains the most that may be advanced. */
export type ShareRoom = Omit<ShareBalance, "advancePercent">;

/** One đề án in one budget year: plan assigned, money released, contracts signed, vouchers paid, in đồng. */
export type YearBalance = {
  readonly fund: Fund;
  readonly plan: Dong;
  readonly released: Dong;
  readonly committed: Dong;
  readonly disbursed: Dong;
};

/** All a guard looks at when money moves on one share of one contract. */
export type Standing = { readonly share: ShareBalance; readonly year: YearBalance };

/** The balances once a signed amount of that kind is posted (a reversal posts its original's amount negated). */
export function posted({ share, year }: Standing, kind: VoucherKind, signed: Dong): Standing {
  const advanced = kind === "PAYMENT" ? share.advanced : share.advanced + signed;
  return {
    share: { ...share, advanced, disbursed: share.disbursed + signed },
    year: { ...year, disbursed: year.disbursed + signed },
  };
}
