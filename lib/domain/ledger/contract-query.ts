import type { Named } from "../catalogue/wording";
import type { PaperKind } from "../contract/contract-detail";
import type { RegionCode } from "../figures/execution-query";
import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import type { Layout } from "../territory/layout";

/** Orders of a list of contracts; a leading minus is descending. Equal rows follow by id, so pages never overlap. */
export const CONTRACT_SORT_KEYS = ["signedOn", "endOn", "number", "value", "disbursed", "project", "unit"] as const;
export type ContractSortKey = (typeof CONTRACT_SORT_KEYS)[number];
export type ContractSort = ContractSortKey | `-${ContractSortKey}`;
export const CONTRACT_SORTS: readonly ContractSort[] = CONTRACT_SORT_KEYS.flatMap((key) => [key, `-${key}` as const]);

/** Which contracts are asked for, in what order and which page of them; null filters nothing. */
export type ContractQuery = {
  /** Searched in the contract's number, and code and title of the đề án, without regard to accents. */
  readonly q: string | null;
  /** Code of a đề án. */
  readonly project: string | null;
  /** Contracts recorded under this province or its predecessors. */
  readonly unitId: string | null;
  /** The provinces of a conference region, in a layout; today's unless said. */
  readonly region: RegionCode | null;
  readonly layout: Layout | null;
  /** The month of the budget year that the signing counts in. */
  readonly month: number | null;
  /** The last of the months of the budget year that are asked for, from its first: lũy kế. */
  readonly through: number | null;
  /** A content or a content group code. */
  readonly content: string | null;
  readonly fund: Fund | null;
  /** Budget year. */
  readonly year: BudgetYear | null;
  readonly sort: ContractSort;
  readonly page: number;
  readonly size: number;
};

/** A contract (hợp đồng), or a paper that changes it, as far as it is about one đề án and one content; amounts in đồng. */
export type ListedContract = {
  /** Of the share, or of the paper's line. */
  readonly id: string;
  readonly contractId: string;
  /** The paper that changes it; null of the contract itself. */
  readonly paper: { readonly kind: PaperKind; readonly number: string | null } | null;
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly endOn: IsoDate | null;
  readonly budgetYear: BudgetYear;
  readonly fund: Fund;
  readonly unitName: string;
  readonly projectCode: string;
  readonly projectTitle: string;
  readonly content: Named;
  /** This đề án's part, or what the paper adds to it or takes from it: a contract over several is worth more. */
  readonly value: Dong;
  readonly disbursed: Dong;
};

/** One page of contracts and the sums over all of them: what was signed (COMMITTED), and what is paid on it. */
export type ContractList = {
  readonly items: readonly ListedContract[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly totals: { readonly value: Dong; readonly disbursed: Dong };
};
