import type { ShareRoom } from "../ledger/balances";
import type { Dong } from "../money";
import type { IsoDate } from "../period/period";
import type { ProjectState } from "../project/state";

/** What an issued decision gave a đề án in one budget year, or took from it; đồng. */
export type PlanGiven = { readonly number: string; readonly signedOn: IsoDate; readonly amount: Dong };

/** A share of a contract that stands, with what an appendix on it is judged by; amounts in đồng. */
export type AmendedShare = {
  readonly id: string;
  readonly projectCode: string;
  readonly state: ProjectState;
  readonly content: string;
  /** As it is now, after all papers. */
  readonly amount: Dong;
  readonly advancePercent: number;
  /** What settlements and stops took from it: the advance is a part of what was signed and appended. */
  readonly givenBack: Dong;
  readonly standing: Pick<ShareRoom, "disbursed" | "advanced" | "accepted">;
  readonly year: { readonly plan: Dong; readonly committed: Dong; readonly decisions: readonly PlanGiven[] };
};

/** A contract that stands, its đề án held. */
export type AmendedContract = {
  readonly id: string;
  readonly number: string;
  readonly signedOn: IsoDate;
  /** As it is now, after all papers. */
  readonly endOn: IsoDate | null;
  readonly stewardUnitId: string;
  /** The latest of its papers, itself among them. */
  readonly latest: { readonly number: string; readonly signedOn: IsoDate };
  readonly shares: readonly AmendedShare[];
};
