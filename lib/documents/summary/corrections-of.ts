import type { Moves } from "@/lib/domain/summary/changes/moves";
import { type WhyChanged, whyChanged } from "@/lib/domain/summary/changes/why-changed";
import { compareSummaries } from "@/lib/domain/summary/compare-summaries";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { SummaryFigure } from "@/lib/domain/summary/summary-figure";
import { MISSING } from "@/lib/format/missing";
import { type SummaryPen, writeFigure } from "@/lib/format/summary/write-figure";

/** A number that was printed and would be printed otherwise now: both as they are written, and why. */
export type Correction = WhyChanged & {
  readonly before: SummaryFigure;
  readonly printed: string;
  readonly now: string;
};

/**
 * The numbers of an issued report that would be printed otherwise today, each with the documents that changed it. A
 * number that moved within its rounding is printed the same and is not listed.
 */
export function correctionsOf(
  printed: ConferenceSummary,
  live: ConferenceSummary,
  moves: Moves,
  pen: SummaryPen,
): Correction[] {
  return compareSummaries(printed, live).figures.flatMap((changed) => {
    const { before, after } = changed;
    if (before === null) return [];
    const texts = { printed: writeFigure(before, pen), now: after ? writeFigure(after, pen) : MISSING };
    if (texts.printed === texts.now) return [];
    return [{ ...whyChanged(changed, moves, [printed, live]), before, ...texts }];
  });
}
