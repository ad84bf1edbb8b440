import type { PublishedFigure } from "./published-figure";
import type { Rational } from "./rational";

/**
 * How a published figure stands to the portal's own value.
 * `equal`: our value, rounded half-up to the printed decimals, is the printed text. `within-rounding`: our side itself rests
 * on printed figures, and the rounding intervals meet. `no-records`: there is nothing of our own to compare with.
 */
export const VERDICTS = ["equal", "within-rounding", "different", "no-records"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A published figure beside ours. `computed` is in the figure's own unit (tỷ đồng, %, cơ sở …), exact. */
export type PublishedComparison = {
  readonly figure: PublishedFigure;
  readonly computed: Rational | null;
  readonly verdict: Verdict;
};
