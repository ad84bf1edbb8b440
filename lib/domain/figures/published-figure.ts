import type { FundColumn } from "../fund";
import type { BudgetYear, IsoDate, ThroughMonth } from "../period/period";

/** A figure as a source printed it. Kept at its own precision; two sources may disagree, and both stay. */
export type PublishedFigure = {
  readonly id: number;
  /** VN, a region or a unitId; null where the source names none. */
  readonly scope: string | null;
  readonly year: BudgetYear | null;
  readonly through: ThroughMonth | null;
  readonly fund: FundColumn | null;
  readonly contentGroup: string | null;
  /** PLAN, RELEASED, ACTUAL, ESTIMATE, a ratio, or an indicator (with `:target` for what was planned). */
  readonly measure: string;
  readonly printed: string;
  readonly unit: string;
  readonly decimals: number;
  readonly source: string;
  readonly sourceDate: IsoDate | null;
  readonly note: string | null;
  /** The day it took the place of a figure printed wrongly (đính chính); null where it stands as first kept. */
  readonly correctedOn: IsoDate | null;
  /** Whether the portal had it on the evening the view looks back to. */
  readonly known: boolean;
};
