import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { BENEFICIARY_KINDS } from "../project/kind";
import { type ProjectState, statesWhere } from "../project/state";

export type BeneficiaryKind = (typeof BENEFICIARY_KINDS)[number];

/** An entry of the register: an establishment as one province first wrote it. */
export type Establishment = {
  readonly id: string;
  readonly name: string;
  readonly taxCode: string | null;
  readonly address: string;
  readonly kind: BeneficiaryKind;
  readonly unitName: string;
};

/** What one đề án gives it, or means to give; in đồng, null where the dossier does not say yet. */
export type SupportGiven = {
  readonly code: string;
  readonly title: string;
  readonly fund: Fund;
  readonly startYear: number;
  readonly endYear: number;
  readonly state: ProjectState;
  readonly unitName: string;
  readonly support: Dong | null;
};

/** How often and how much, in đồng: of đề án that were assigned and not stopped. */
export type SupportSum = { readonly projects: number; readonly amount: Dong };

/** Đơn vị thụ hưởng: everything an establishment ever received, as far as this reader may know. */
export type BeneficiaryRecord = {
  /** One for each province and spelling under which it was written. */
  readonly establishments: readonly [Establishment, ...Establishment[]];
  readonly given: readonly SupportGiven[];
  readonly received: SupportSum;
  /** In provinces whose entries the reader does not see; null where they see all. */
  readonly elsewhere: SupportSum | null;
};

/** Which entries of the register are asked for; null filters nothing. */
export type BeneficiaryQuery = {
  /** Searched in name and tax code, without regard to accents. */
  readonly q: string | null;
  readonly unitId: string | null;
  readonly page: number;
  readonly size: number;
};

/** One page of the register with what each entry received. */
export type BeneficiaryList = {
  readonly items: readonly (Establishment & { readonly received: SupportSum })[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
};

/** The states of a đề án whose support counts as received: assigned, and not stopped. */
export const RECEIVED_STATES = statesWhere((state) => state.public && !state.alarming);

/** Whether support counts as received. */
export function isReceived({ state }: Pick<SupportGiven, "state">): boolean {
  return RECEIVED_STATES.includes(state);
}
