import type { FundColumn } from "../fund";

/** Measures of the money chain a text may speak of. */
export type SpokenMeasure = "PLAN" | "RELEASED" | "COMMITTED" | "ACTUAL" | "ESTIMATE" | "SETTLED";

/** VN, a region or a unitId; "REGION" where the text says "toàn vùng" and never named one. */
export type SpokenScope = string;

/** What a figure is about, as far as the text says: null is unsaid. */
export type Subject = {
  readonly measure: SpokenMeasure | null;
  readonly fund: FundColumn | null;
  readonly scope: SpokenScope | null;
  readonly year: number | null;
  /** The last month counted, cumulative from January; a plan is the whole year's. */
  readonly through: number | null;
};

/** The same with what only words can say: about one content alone, the year before, the same period. */
export type Words = Subject & {
  readonly narrow: boolean;
  readonly yearBefore: boolean;
  readonly samePeriod: boolean;
  readonly saysRegion: boolean;
  /** Whether the words could be read as plan and as executed. */
  readonly unsure: boolean;
};

export const NOTHING: Subject = { measure: null, fund: null, scope: null, year: null, through: null };
