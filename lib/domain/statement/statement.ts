import type { Fund } from "../fund";
import type { VoucherKind } from "../ledger/voucher";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";

/** A statement holds at most so many payments. */
export const MOST_STATEMENT_LINES = 5_000;

/** Một dòng sao kê Kho bạc: a payment as the State Treasury tells it; `amount` in đồng, as stated. */
export type StatementLine = {
  /** Its place in the sheet, from 1. */
  readonly position: number;
  readonly paidOn: IsoDate;
  readonly number: string;
  readonly payee: string | null;
  readonly accountNumber: string | null;
  readonly amount: Dong;
  readonly note: string | null;
  readonly contractNumber: string | null;
  readonly projectCode: string | null;
};

/** A standing voucher of the portal beside a statement; `amount` in đồng, as stated on it. */
export type StatementVoucher = {
  readonly id: string;
  readonly paidOn: IsoDate;
  readonly number: string;
  readonly kind: VoucherKind;
  readonly amount: Dong;
  readonly projectCode: string;
  readonly contractNumber: string;
};

/** Sao kê Kho bạc of a province, fund and budget year, and the days it tells of. */
export type StatementHead = {
  readonly id: string;
  readonly fund: Fund;
  readonly budgetYear: BudgetYear;
  readonly unitId: string;
  readonly fileName: string;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
};

/** Khớp, sai số tiền, có thể khớp, chỉ có ở Kho bạc, chỉ có ở cổng. */
export const STATEMENT_GROUPS = ["matched", "amount-differs", "likely", "only-statement", "only-portal"] as const;
export type StatementGroup = (typeof STATEMENT_GROUPS)[number];

/** What may be decided on a row: the pair is right, something must be mended, or it needs nothing, for a reason. */
export const STATEMENT_DECISIONS = ["accept", "to-correct", "ignore"] as const;
export type StatementDecisionKind = (typeof STATEMENT_DECISIONS)[number];

/** A decision on a line, a voucher, or both together. */
export type StatementDecision = {
  readonly position: number | null;
  readonly voucherId: string | null;
  readonly decision: StatementDecisionKind;
  readonly reason: string | null;
  readonly decidedBy: string;
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
};
