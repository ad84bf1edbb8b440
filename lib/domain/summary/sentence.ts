import type { ThroughMonth } from "../period/period";
import type { FigureRef } from "./figure-ref";

/** The shapes that clauses come in (domain §7): each has its words in the two catalogues. */
export const CLAUSE_SHAPES = [
  "among-them",
  "year-total",
  "year-nothing",
  "of-plan",
  "plan-beside",
  "no-plan",
  "plan-partial",
  "fund-executed",
  "fund-unknown",
  "fund-empty",
  "share-of-executed",
  "whole-of-executed",
  "plan-total",
  "plan-none",
  "plan-of-some",
  "plan-growth",
  "plan-same",
  "plan-not-compared",
  "fund-plan",
  "fund-not-planned",
  "share-of-nation",
  "nation-partial",
  "share-of-plan",
  "whole-of-plan",
  "released",
  "released-of-plan",
  "released-contents",
  "released-nothing",
  "so-far",
  "so-far-estimated",
  "so-far-of-some",
  "so-far-nothing",
  "of-year-plan",
  "period-growth",
  "period-same",
  "period-not-compared",
  "fund-so-far",
  "fund-so-far-estimated",
  "fund-so-far-nothing",
  "content-plan",
  "content-share",
  "content-whole",
  "content-actual",
  "results-achieved",
  "results-targets",
  "results-nothing",
  "ranked-first",
  "ranked-last",
  "only-province",
  "behind-pace",
  "nobody-behind",
  "and-then",
  "released-late",
  "content-projects",
  "contents-behind",
  "plans-up",
  "plans-down",
  "period-up",
  "period-down",
  "effort-first",
  "growth-first",
  "growth-alone",
  "accepted-in-time",
  "accepted-unknown",
  "reported-in-time",
  "reported-unknown",
  "in-time-lowest",
  "estimates-closest",
  "estimates-furthest",
  "accuracy-unknown",
  "award-suggested",
  "award-for-execution",
  "award-for-estimated",
  "award-for-effort",
  "award-for-growth",
  "award-for-acceptances",
  "award-for-reports",
  "award-for-accuracy",
  "award-for-exactness",
] as const;
export type ClauseShape = (typeof CLAUSE_SHAPES)[number];

/** One of a list inside a sentence: a name with the number that is said of it, and what is counted where it is a count. */
export type ListedFigure = { readonly name: string; readonly figure: FigureRef; readonly unit: string | null };

/**
 * What stands in a place of a clause: a number of the views, the direction of a change, a fact that is no number of
 * its own (a year, a period, a fund, a count of provinces), or a list. The numbers of `changes` are written without their
 * signs, which the words before them say.
 */
export type ClauseField =
  | { readonly kind: "figure"; readonly figure: FigureRef }
  | { readonly kind: "change"; readonly figure: FigureRef }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "period"; readonly year: number; readonly through: ThroughMonth }
  | { readonly kind: "fund"; readonly fund: "KCQG" | "KCDP" }
  | { readonly kind: "region" }
  | { readonly kind: "coverage"; readonly reporting: number; readonly expected: number }
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "list" | "changes"; readonly of: readonly ListedFigure[] };

/** A clause: its shape, and what stands in its places. Places of one sentence have different names. */
export type Clause = { readonly shape: ClauseShape; readonly fields: Readonly<Record<string, ClauseField>> };

/** A sentence of the summary; its id stays the same from conference to conference. */
export type SummarySentence = { readonly id: string; readonly clauses: readonly Clause[] };

/** A clause of a shape with its places filled. */
export function clause(shape: ClauseShape, fields: Readonly<Record<string, ClauseField>> = {}): Clause {
  return { shape, fields };
}

/** A number standing in a place. */
export function figure(ref: FigureRef): ClauseField {
  return { kind: "figure", figure: ref };
}

/** The numbers that a field speaks of. */
export function figuresIn(field: ClauseField): readonly FigureRef[] {
  if (field.kind === "figure" || field.kind === "change") return [field.figure];
  return field.kind === "list" || field.kind === "changes" ? field.of.map((listed) => listed.figure) : [];
}

/** The clauses of a sentence by their shapes: with others it says something else, whatever its numbers. */
export function shapesOf({ clauses }: SummarySentence): string {
  return clauses.map(({ shape }) => shape).join(" ");
}

/** The places of a sentence and what stands in them. */
export function placesOf({ clauses }: SummarySentence): Readonly<Record<string, ClauseField>> {
  return Object.assign({}, ...clauses.map(({ fields }) => fields));
}
