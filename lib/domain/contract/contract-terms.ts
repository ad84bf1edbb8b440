import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";

/** What a contract (hợp đồng) says of itself: its number, its day and its last day, and who signs on the other side. */
export type ContractTerms = {
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly endOn: IsoDate;
  /** Bên nhận; null where it is not named. */
  readonly party: string | null;
};

/** A part of its value as it was sent; the content is left out where the đề án has one. */
export type SentShare = { readonly content: string | null; readonly amount: Dong };

/** Hợp đồng sắp ký on one đề án: fund support only, in đồng, of one budget year (of the đề án's first where it is left out). */
export type ContractDraft = ContractTerms & {
  readonly value: Dong;
  readonly budgetYear: BudgetYear | null;
  readonly shares: readonly SentShare[];
};

/** A part of a contract in its place in the catalogue. */
export type PlacedShare = { readonly content: string; readonly item: string; readonly amount: Dong };
