import type { ConferenceSummary } from "./summary";
import { type FigureSources, readFigure } from "./summary-figure";

/**
 * A summary of now as far as an earlier one is held against it: with every number that the earlier one printed, as it is
 * now, whether or not the sentences of now still speak of it. A province that is no longer among the last is not unknown.
 */
export function heldAgainst(
  printed: ConferenceSummary,
  now: ConferenceSummary,
  sources: FigureSources,
): ConferenceSummary {
  const more = [...printed.figures]
    .filter(([key]) => !now.figures.has(key))
    .map(([key, { ref }]) => [key, readFigure(ref, sources)] as const);
  return more.length === 0 ? now : { ...now, figures: new Map([...now.figures, ...more]) };
}
