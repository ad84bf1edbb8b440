import type { Dong } from "../money";
import type { IsoDate } from "../period/period";
import type { ContractShare } from "./contract-share";

/** A decision or release that gives the đề án money in the voucher's year; a cut is negative, in đồng. */
export type MoneySource = {
  readonly kind: "decision" | "release";
  readonly id: string;
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly amount: Dong;
};

/** What stands behind a voucher: the documents that gave the money, and the contract share as it is now. */
export type VoucherContext = { readonly sources: readonly MoneySource[]; readonly share: ContractShare | null };
