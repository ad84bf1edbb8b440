import type { Named } from "../catalogue/wording";
import { refuse } from "../errors";
import { type Dong, sumOf } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { WrittenProject } from "./written-project";

/** A share of a contract as it is settled, in đồng. */
export type SettledShare = {
  readonly year: BudgetYear;
  readonly contractNumber: string;
  readonly content: Named;
  /** As it was signed. */
  readonly signed: Dong;
  /** With every appendix, before anything went back. */
  readonly committed: Dong;
  /** Net of refunds and reversals. */
  readonly paid: Dong;
};

/** By when a đề án is to be settled: filed after its last acceptance, liquidated at the latest (domain §5). */
export type SettlementDue = {
  readonly acceptedOn: IsoDate;
  readonly fileBy: IsoDate;
  readonly liquidateBy: IsoDate;
  /** The law it is read from. */
  readonly document: string;
  readonly clause: string;
};

/** Chứng từ or phụ lục that a settlement settles. */
export type SettledPaper = { readonly what: "voucher" | "appendix"; readonly number: string; readonly on: IsoDate };

/** What a settlement is decided on. */
export type SettlementStanding = {
  readonly shares: readonly SettledShare[];
  /** Null where it was never accepted, or no deadline is known. */
  readonly due: SettlementDue | null;
};

/** What the minutes of liquidation are drawn from. */
export type SettledProject = SettlementStanding & {
  readonly project: WrittenProject;
  readonly on: IsoDate;
  readonly number: string | null;
};

/** What is committed and not paid: kết dư, which goes back to the plan, in đồng. */
export function remainderOf(shares: readonly Pick<SettledShare, "committed" | "paid">[]): Dong {
  return sumOf(shares.map(({ committed, paid }) => committed - paid));
}

/** The sum that a đề án is settled at: what was paid on it, in đồng. */
export function settledAmount(shares: readonly Pick<SettledShare, "paid">[]): Dong {
  return sumOf(shares.map(({ paid }) => paid));
}

/** The day by which it is settled: the earlier of both. */
export function settleBy({ fileBy, liquidateBy }: SettlementDue): IsoDate {
  return fileBy < liquidateBy ? fileBy : liquidateBy;
}

/**
 * Quyết toán at what was paid, to the đồng: after it nothing more is paid, so what is owed is paid before and what is not
 * needed stays as kết dư. A late one is recorded and said to be late.
 *
 * Refuses with `settlement.below-paid`, `settlement.above-committed`, `settlement.not-paid`, `settlement.in-future`,
 * `settlement.before-acceptance` or `settlement.before-paper`.
 */
export function decideSettlement(
  { on, amount }: { readonly on: IsoDate; readonly amount: Dong },
  { shares, due, latest }: SettlementStanding & { readonly latest: SettledPaper | null },
  today: IsoDate,
): void {
  const paid = settledAmount(shares);
  const committed = paid + remainderOf(shares);
  if (on > today) refuse({ code: "settlement.in-future", on, today });
  if (due && on < due.acceptedOn) refuse({ code: "settlement.before-acceptance", on, acceptedOn: due.acceptedOn });
  if (latest && on < latest.on) {
    const { what, number, on: day } = latest;
    refuse({ code: "settlement.before-paper", on, what, number, day });
  }
  if (amount < paid) refuse({ code: "settlement.below-paid", amount, paid });
  if (amount > committed) refuse({ code: "settlement.above-committed", amount, committed });
  if (amount > paid) refuse({ code: "settlement.not-paid", amount, paid, owed: amount - paid });
}
