import { type Scope, scopeFrom } from "@/lib/domain/figures/execution-query";
import type { Measure } from "@/lib/domain/figures/measures";
import { measureFrom } from "@/lib/domain/figures/measures";
import { monthOf } from "@/lib/domain/figures/published-facts";
import type { PublishedFigure } from "@/lib/domain/figures/published-figure";
import { scopePath } from "../figures/dashboard-address";

/** The dashboard of a figure's scope and period; null where its source names none. */
export function figureDashboard(figure: PublishedFigure): string | null {
  const place = placeOf(figure);
  return place && `${scopePath(place.scope)}?${place.query}`;
}

/** Where the making of our side of a figure is explained; null for counted results, which have no formula. */
export function figureExplain(figure: PublishedFigure): string | null {
  const place = placeOf(figure);
  const measure = figureMeasure(figure);
  if (!place || !measure) return null;
  place.query.set("scope", figure.scope ?? "");
  place.query.set("column", figure.fund ?? "ALL");
  place.query.set("measure", measure);
  if (figure.contentGroup) place.query.set("content", figure.contentGroup);
  return `/explain?${place.query}`;
}

/** The measure of the money chain that a figure states; null for an indicator. */
export function figureMeasure({ measure }: PublishedFigure): Measure | null {
  return measureFrom(/^[A-Z]+$/.test(measure) ? measure.toLowerCase() : measure);
}

function placeOf(figure: PublishedFigure): { scope: Scope; query: URLSearchParams } | null {
  const { scope, year } = figure;
  const through = monthOf(figure);
  const place = scope === null ? null : scopeFrom(scope);
  if (!place || year === null || through === null) return null;
  return { scope: place, query: new URLSearchParams({ year: String(year), through: String(through) }) };
}
