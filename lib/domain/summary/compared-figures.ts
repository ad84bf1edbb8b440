import type { Moves } from "./changes/moves";
import { type ExplainedChange, whyChanged } from "./changes/why-changed";
import { type ChangedFigure, compareSummaries } from "./compare-summaries";
import type { FigureRef } from "./figure-ref";
import type { ConferenceSummary } from "./summary";

/** What compared figures are about, in the order they are listed. */
export const FIGURE_GROUPS = ["region", "result", "content", "province"] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** A figure that differs between two summaries; `terms` say why where they are of one region and period. */
export type ComparedFigure = ChangedFigure & {
  readonly ref: FigureRef;
  readonly group: FigureGroup;
  readonly terms: readonly ExplainedChange[] | null;
};

/** Two summaries, and what was recorded between them where that explains what differs. */
export type ComparedSummaries = {
  readonly from: { readonly summary: ConferenceSummary };
  readonly to: { readonly summary: ConferenceSummary };
  readonly moves: Moves | null;
};

/**
 * The figures that differ, with the documents behind each. Of two regions or periods only those that both have: a
 * province or a content of one alone is no change.
 */
export function comparedFigures({ from, to, moves }: ComparedSummaries): ComparedFigure[] {
  const both = [from.summary, to.summary] as const;
  return compareSummaries(...both).figures.flatMap((changed) => {
    const ref = (changed.after ?? changed.before)?.ref;
    if (!ref || (moves === null && (changed.before === null || changed.after === null))) return [];
    const terms = moves && whyChanged(changed, moves, both).terms;
    return [{ ...changed, ref, group: groupOf(ref), terms }];
  });
}

function groupOf(ref: FigureRef): FigureGroup {
  if (ref.kind === "output") return "result";
  if (ref.kind === "content-behind") return "content";
  if ("unitId" in ref && ref.unitId !== null) return "province";
  if (!("row" in ref) || ref.row === null) return "region";
  return ref.row.by === "unit" ? "province" : "content";
}
