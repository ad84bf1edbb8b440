import type { Named } from "../catalogue/wording";
import type { Fund } from "../fund";
import type { AdvanceCondition } from "../ledger/advance-condition";
import type { VoucherKind } from "../ledger/voucher";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { ProjectState } from "../project/state";

/** What a paper that changes a contract is: phụ lục, thanh lý còn kết dư, ngừng thực hiện. */
export const PAPER_KINDS = ["APPENDIX", "SETTLEMENT", "STOP"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** One đề án's part of a contract, in đồng. */
export type ContractPart = {
  readonly id: string;
  readonly projectCode: string;
  readonly projectTitle: string;
  readonly state: ProjectState;
  readonly content: Named;
  /** As it was signed, and as it is after all papers. */
  readonly signed: Dong;
  readonly amount: Dong;
  readonly advanced: Dong;
  readonly paid: Dong;
  /** What its advance asks for before acceptance; null where nothing. */
  readonly condition: AdvanceCondition | null;
  /** The most that could be paid on it now under all guards together. */
  readonly available: Dong;
};

/** Văn bản của hợp đồng: itself first, then what changed it, with the value and term after each. */
export type ContractVersion = {
  readonly id: string;
  /** Null of the contract itself. */
  readonly kind: PaperKind | null;
  readonly number: string | null;
  readonly signedOn: IsoDate;
  /** What it adds to the value, in đồng; of the contract itself the value. */
  readonly change: Dong;
  readonly value: Dong;
  readonly endOn: IsoDate | null;
  /** Null where the reader does not see why, or nothing is said. */
  readonly reason: string | null;
  readonly recordedBy: string | null;
};

/** Bên nhận tiền as it was said once. */
export type ContractPayee = {
  readonly name: string;
  readonly bank: string;
  readonly accountNumber: string;
  readonly recordedBy: string;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
};

/** A payment on a contract; `amount` as it counts, in đồng. */
export type ContractPayment = {
  readonly id: string;
  readonly number: string;
  readonly kind: VoucherKind;
  readonly paidOn: IsoDate;
  readonly projectCode: string;
  readonly amount: Dong;
  readonly isReversal: boolean;
};

/** Hợp đồng with everything its reader may see of it; payees and payments are null outside the reader's scope. */
export type ContractDetail = {
  readonly id: string;
  readonly number: string;
  readonly fund: Fund;
  readonly year: BudgetYear;
  readonly signedOn: IsoDate;
  readonly endOn: IsoDate | null;
  readonly unitId: string;
  readonly unitName: string;
  readonly stewardUnitId: string;
  readonly party: string | null;
  readonly value: Dong;
  readonly paid: Dong;
  readonly available: Dong;
  readonly parts: readonly ContractPart[];
  readonly versions: readonly ContractVersion[];
  /** The newest first. */
  readonly payees: readonly ContractPayee[] | null;
  readonly payments: readonly ContractPayment[] | null;
};
