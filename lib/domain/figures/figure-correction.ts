import type { IsoDate } from "../period/period";
import type { PublishedFacts } from "./published-facts";

/** A published figure that was corrected (đính chính) or withdrawn: what stood, what stands since, when and why. */
export type FigureCorrection = {
  readonly id: number;
  readonly before: PublishedFacts;
  /** Null when the figure was withdrawn. */
  readonly after: { readonly printed: string; readonly unit: string } | null;
  readonly on: IsoDate;
  readonly reason: string;
};
