import type { Figure } from "./figure";
import type { SpokenMeasure, Subject } from "./subject";

/** A figure found for a subject; `sure` when nothing it is about was only guessed. */
export type Found = { readonly figure: Figure; readonly sure: boolean };

/** Figures further back than this are not looked at: a sentence speaks of its neighbours, and the search stays linear. */
const REACH = 80;
const MOST_FOUND = 8;
const MOST_ALIKE = 5;

/**
 * The figures told before a place of the text that may be of a subject: the likest first, later before earlier. Only the
 * likest can be sure; the others are what the words also allow.
 */
export function recall(
  figures: readonly Figure[],
  upTo: number,
  wanted: Subject,
  noun: string,
  except: Figure | null = null,
): Found[] {
  const byScore: Figure[][] = [];
  for (let at = upTo - 1; at >= 0 && at >= upTo - REACH; at--) {
    const figure = figures[at];
    if (!figure || figure === except || figure.quantity.noun !== noun || figure.narrow || figure.role === "difference")
      continue;
    const score = likeness(figure.subject, wanted);
    if (score === null) continue;
    byScore[score] ??= [];
    byScore[score].push(figure);
  }
  const found: Found[] = [];
  for (let score = MOST_ALIKE; score >= 0 && found.length < MOST_FOUND; score--) {
    const likest = found.length === 0;
    for (const figure of byScore[score] ?? []) {
      found.push({ figure, sure: likest && !figure.unsure && agrees(figure.subject, wanted) });
    }
  }
  return found.slice(0, MOST_FOUND);
}

/** How many things two subjects say alike; null where they contradict each other. Who names no fund may mean both. */
export function likeness(one: Subject, other: Subject): number | null {
  const [kind, otherKind] = [kindOf(one.measure), kindOf(other.measure)];
  if (kind !== null && otherKind !== null && kind !== otherKind) return null;
  if (differ(one.fund, other.fund) || differ(one.year, other.year) || differ(one.through, other.through)) return null;
  if (differ(one.scope, other.scope) && !(isRegion(one.scope) && isRegion(other.scope))) return null;
  return (
    Number(kind !== null && kind === otherKind) +
    Number((one.fund ?? "ALL") === (other.fund ?? "ALL")) +
    Number(one.scope !== null && one.scope === other.scope) +
    Number(one.year !== null && one.year === other.year) +
    Number(one.through !== null && one.through === other.through)
  );
}

function differ<T>(one: T | null, other: T | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** Executed, estimated and settled money are told of with the same words. */
export function kindOf(measure: SpokenMeasure | null): string | null {
  return measure === "ESTIMATE" || measure === "SETTLED" ? "ACTUAL" : measure;
}

/** Regions are not held apart here: "toàn vùng" may be any, and a text that compares regions says which. */
function isRegion(scope: string | null): boolean {
  return scope === "REGION" || scope === "BAC" || scope === "MTTN" || scope === "NAM";
}

function agrees(one: Subject, other: Subject): boolean {
  const measure = kindOf(one.measure);
  const sameFund = (one.fund ?? "ALL") === (other.fund ?? "ALL");
  const samePlace = one.scope === other.scope || (isWide(one.scope) && isWide(other.scope));
  return measure !== null && measure === kindOf(other.measure) && sameFund && samePlace && one.year === other.year;
}

/** What a province alone is said to have done is not what a region did. */
function isWide(scope: string | null): boolean {
  return scope === null || isRegion(scope);
}
