import type { Named } from "../catalogue/wording";
import type { Dong } from "../money";
import type { ContractShare } from "./contract-share";

/** A contract share as the list to choose from shows it. */
export type OpenContract = {
  readonly projectCode: string;
  readonly projectTitle: string;
  readonly content: Named;
  readonly share: ContractShare;
};

/**
 * `left`: contracts with money left on a đề án that is neither settled nor stopped. `overdue`: of those, an advance
 * is outstanding though the contract has ended and the đề án is not accepted. `timely`: the rest of those with money
 * left. `any`: all, for refunds too.
 */
export type OpenContractChoice = "left" | "overdue" | "timely" | "any";

/** Which contract shares are asked for. */
export type OpenContractQuery = {
  readonly q: string | null;
  /** Code of a đề án; null is all. */
  readonly project: string | null;
  readonly which: OpenContractChoice;
  readonly page: number;
  readonly size: number;
};

/** One page of open contracts; `left` is what their contracts hold and was not paid yet, in đồng. */
export type OpenContracts = {
  readonly items: readonly OpenContract[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly left: Dong;
};

/** A đề án with all its contract shares, for recording a voucher on one of them. */
export type ProjectToPay = {
  readonly code: string;
  readonly title: string;
  readonly stewardUnitId: string;
  readonly contracts: readonly OpenContract[];
};

/** The one contract share that these names leave; null where they leave several, or none. */
export function contractChosen(
  { contracts }: ProjectToPay,
  chosen: { readonly contract: string | null; readonly content: string | null },
): OpenContract | null {
  const matching = contracts.filter(
    ({ share, content }) =>
      (chosen.contract === null || share.contractId === chosen.contract) &&
      (chosen.content === null || content.code === chosen.content),
  );
  return matching.length === 1 ? (matching[0] ?? null) : null;
}
