import { scopeCode } from "./execution-query";
import { meet, printedInterval } from "./interval";
import { type ComparedView, type OurValue, ourSide } from "./our-side";
import { readPrinted } from "./printed-number";
import { sameTerritory } from "./published-amounts";
import type { PublishedComparison, Verdict } from "./published-comparison";
import { monthOf, speaksOfPlanAlone } from "./published-facts";
import type { PublishedFigure } from "./published-figure";
import { roundedUnits } from "./rational";

/** The published figures of exactly this scope and period, and of the year's plan, each beside the view's own value. */
export function comparisonsOf(view: ComparedView): PublishedComparison[] {
  const { query, published } = view.facts;
  if (!sameTerritory(view.facts, "now")) return [];
  const beside = (figure: PublishedFigure) =>
    figure.scope === scopeCode(query.scope) &&
    figure.year === query.year &&
    (monthOf(figure) === query.through || (monthOf(figure) === 12 && speaksOfPlanAlone(figure.measure))) &&
    (query.content === null || figure.contentGroup === query.content) &&
    (query.fund === null || figure.fund === query.fund);
  return published.filter(beside).map((figure) => {
    const ours = ourSide(figure, view);
    return { figure, computed: ours?.value ?? null, verdict: verdictOn(figure, ours) };
  });
}

/** Judges a published figure by ours (domain: published figures). */
export function verdictOn(figure: PublishedFigure, ours: OurValue | null): Verdict {
  const printed = readPrinted(figure.printed, figure.decimals);
  if (ours === null || printed === null) return "no-records";
  if (roundedUnits(ours.value, figure.decimals) === printed.units) return "equal";
  const theirs = printedInterval(printed.units, printed.decimals);
  return ours.interval !== null && meet(ours.interval, theirs) ? "within-rounding" : "different";
}
