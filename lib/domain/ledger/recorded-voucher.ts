import type { Named } from "../catalogue/wording";
import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { VoucherKind } from "./voucher";

/** The other half of a correction: the reversal of a voucher, or the voucher a reversal answers. */
export type Counterpart = {
  readonly id: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** In whose name, where it was recorded under a delegation. */
  readonly onBehalfOf: string | null;
  readonly reason: string | null;
};

/** Chứng từ: one row of the ledger, as lists, the API and its own page show it. */
export type RecordedVoucher = {
  readonly id: string;
  readonly number: string;
  readonly kind: VoucherKind;
  /** As stated on the voucher, always positive, in đồng. */
  readonly amount: Dong;
  /** As it counts in sums: refunds and reversals take away. */
  readonly signedAmount: Dong;
  readonly paidOn: IsoDate;
  readonly budgetYear: BudgetYear;
  readonly fund: Fund;
  readonly projectCode: string;
  readonly projectTitle: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly stewardUnitId: string;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly content: Named;
  readonly note: string | null;
  /** Why it was reversed; of a reversal only. */
  readonly reason: string | null;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
  /** Full name of the officer or leader who recorded it. */
  readonly recordedBy: string;
  readonly recordedById: string;
  /** In whose name, where it was recorded under a delegation. */
  readonly onBehalfOf: string | null;
  readonly onBehalfOfId: string | null;
  readonly reversesId: string | null;
  readonly reversedById: string | null;
};

/** One voucher with the other half of its correction, where there is one. */
export type VoucherWithHistory = RecordedVoucher & { readonly counterpart: Counterpart | null };
