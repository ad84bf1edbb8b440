import type { Named } from "../catalogue/wording";
import type { ShareBalance, YearBalance } from "../ledger/balances";
import type { VoucherKind } from "../ledger/voucher";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { DecisionKind } from "../plan/decision";
import type { Budget } from "./amounts";
import type { ProjectSummary } from "./project-list";

/** Where a content or a rate stands in the law. */
export type Clause = { readonly document: string; readonly clause: string };

/** First advance allowed for the item, in percent of the contract's support, with what it asks for. */
export type AdvanceRate = Clause & {
  readonly percent: number;
  readonly condition: { readonly vi: string; readonly en: string } | null;
};

export type BudgetLine = Budget & {
  readonly budgetYear: BudgetYear;
  readonly content: Named;
  readonly item: Named;
};

/** A line of an issued decision, signed: a cut is negative. */
export type AssignedLine = {
  readonly decisionId: string;
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly kind: DecisionKind;
  readonly budgetYear: BudgetYear;
  readonly content: Named;
  readonly item: Named;
  readonly signedAmount: Dong;
};

export type ReleasedLine = {
  readonly releaseId: string;
  readonly number: string;
  readonly tranche: number;
  readonly signedOn: IsoDate;
  readonly budgetYear: BudgetYear;
  readonly signedAmount: Dong;
};

/** Kết quả: counted results of one indicator, over the years of the đề án. Achieved is null before acceptance. */
export type ProjectOutput = {
  readonly indicator: Named;
  readonly unit: { readonly vi: string; readonly en: string };
  readonly target: bigint;
  readonly achieved: bigint | null;
};

/** One budget year of a đề án with the shares of contracts that its guards look at. */
export type YearStanding = {
  readonly budgetYear: BudgetYear;
  readonly balance: YearBalance;
  readonly shares: readonly (ShareBalance & { readonly contractNumber: string; readonly content: Named })[];
};

/** A posted voucher of the đề án; `signedAmount` is as the ledger keeps it. */
export type ProjectVoucher = {
  readonly id: string;
  readonly number: string;
  readonly kind: VoucherKind;
  readonly paidOn: IsoDate;
  readonly contractNumber: string;
  readonly signedAmount: Dong;
  readonly isReversal: boolean;
};

/** Đơn vị thụ hưởng of the đề án; personal data, for signed-in people in scope. */
export type ProjectBeneficiary = {
  readonly name: string;
  readonly taxCode: string | null;
  readonly address: string;
  readonly support: Dong | null;
};

/** Quyết toán: what a đề án was settled at, when, and what went back to its plan (kết dư). */
export type ProjectSettlement = { readonly on: IsoDate; readonly amount: Dong; readonly remainder: Dong };

/** Everything a reader may see of one đề án. Vouchers and beneficiaries are null outside the reader's scope. */
export type ProjectDetail = ProjectSummary & {
  readonly implementingUnit: string;
  readonly commune: string | null;
  readonly startOn: IsoDate | null;
  readonly endOn: IsoDate | null;
  readonly acceptedOn: IsoDate | null;
  readonly settlement: ProjectSettlement | null;
  readonly contentClause: Clause | null;
  readonly advance: AdvanceRate | null;
  readonly budget: readonly BudgetLine[];
  readonly assignedLines: readonly AssignedLine[];
  readonly releasedLines: readonly ReleasedLine[];
  readonly years: readonly YearStanding[];
  readonly outputs: readonly ProjectOutput[];
  readonly vouchers: readonly ProjectVoucher[] | null;
  readonly beneficiaries: readonly ProjectBeneficiary[] | null;
};
