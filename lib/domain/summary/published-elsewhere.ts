import { measureFrom } from "../figures/measures";
import type { PublishedComparison } from "../figures/published-comparison";
import type { PublishedFigure } from "../figures/published-figure";
import type { IsoDate } from "../period/period";
import { type FigureRef, figureKey, type SummaryViewName } from "./figure-ref";
import type { SummaryFacts } from "./summary-facts";

/** A number that a source published otherwise than this summary prints it (số đã công bố khác). */
export type PublishedElsewhere = {
  /** The figure's key. */
  readonly key: string;
  readonly printed: string;
  readonly unit: string;
  readonly source: string;
  readonly sourceDate: IsoDate | null;
};

const VIEWS = ["before", "now"] as const satisfies readonly SummaryViewName[];

/**
 * The published figures of exactly the region's scope and periods that say otherwise than its own numbers, and of the
 * country's provincial plan: those whose number the summary prints, in the order of its views.
 */
export function publishedElsewhere(
  { views, nation }: Pick<SummaryFacts, "views" | "nation">,
  prints: (key: string) => boolean,
): PublishedElsewhere[] {
  const found = [
    ...VIEWS.flatMap((view) => views[view].published.map((one) => differing(one, refOf(one.figure, view)))),
    ...nation.published.map((one) => differing(one, ofNation(one.figure))),
  ];
  return found.filter((one) => one !== null).filter(({ key }) => prints(key));
}

function differing({ figure, verdict }: PublishedComparison, ref: FigureRef | null): PublishedElsewhere | null {
  if (ref === null || verdict !== "different") return null;
  const { printed, unit, source, sourceDate } = figure;
  return { key: figureKey(ref), printed, unit, source, sourceDate };
}

/** Which number of a view a published figure is about; null where it names no fund. */
function refOf(
  { measure: stated, fund: column, contentGroup }: PublishedFigure,
  view: SummaryViewName,
): FigureRef | null {
  if (column === null) return null;
  const measure = measureFrom(stated) ?? measureFrom(stated.toLowerCase());
  if (measure !== null) {
    const row = contentGroup === null ? null : ({ by: "group", key: contentGroup } as const);
    return { kind: "measure", view, measure, column, row };
  }
  const [indicator = "", side] = stated.split(":");
  return column === "ALL" ? { kind: "output", view, indicator, side: side === "target" ? "target" : "achieved" } : null;
}

function ofNation({ measure, fund }: PublishedFigure): FigureRef | null {
  return measure === "PLAN" && fund === "KCDP" ? { kind: "nation-plan", view: "now" } : null;
}
