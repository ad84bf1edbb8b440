import { refuse } from "../errors";
import type { Fund } from "../fund";
import type { BudgetYear, IsoDate } from "../period/period";
import type { AdvanceCondition } from "./advance-condition";
import type { Standing } from "./balances";

/** A contract's part that belongs to one đề án and one content, with everything a voucher on it is judged by. */
export type ContractShare = {
  readonly id: string;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly signedOn: IsoDate;
  /** Last day of the contract; null where none was agreed. */
  readonly endOn: IsoDate | null;
  readonly fund: Fund;
  readonly budgetYear: BudgetYear;
  readonly content: string;
  /** Ngày nghiệm thu of its đề án in its budget year; null before. */
  readonly acceptedOn: IsoDate | null;
  /** What its advance asks for; null where its rate asks for nothing. */
  readonly advanceCondition: AdvanceCondition | null;
  readonly standing: Standing;
};

/**
 * The share a voucher names by its contract and, where the đề án has several contents in it, its content.
 *
 * Refuses with `voucher.contract-unknown`, `voucher.content-required` or `voucher.content-unknown`.
 */
export function shareNamed(
  shares: readonly ContractShare[],
  named: { readonly projectCode: string; readonly contractId: string; readonly content: string | null },
): ContractShare {
  const { projectCode, contractId, content } = named;
  const ofContract = shares.filter((share) => share.contractId === contractId);
  const [first] = ofContract;
  if (!first) return refuse({ code: "voucher.contract-unknown", contractId, projectCode });

  const contents = ofContract.map((share) => share.content);
  if (content === null) return ofContract.length === 1 ? first : refuse({ code: "voucher.content-required", contents });
  return (
    ofContract.find((share) => share.content === content) ??
    refuse({ code: "voucher.content-unknown", content, contents })
  );
}
