import type { IsoDate } from "../period/period";

/** A deadline that has passed, or one with at most so many working days left. */
export type Due = "late" | number;

/**
 * Filters that ask who the reader is, or for what only some may see: the đề án they wrote, took a step on or whose next
 * step is theirs; the deadline of the stage a đề án is in, and the last day on which it falls. Null filters nothing.
 */
export type OwnFilters = {
  readonly mine: "yes" | null;
  readonly due: Due | null;
  readonly dueBy: IsoDate | null;
};

/** None of them: what a list that everyone shares is asked by. */
export type NoOwnFilters = { readonly [Name in keyof OwnFilters]: null };

export const NO_OWN_FILTERS: NoOwnFilters = { mine: null, due: null, dueBy: null };

/** The name of a filter that stands in a list of one's own alone; null where a query has none. */
export function ownFilterOf(query: OwnFilters): keyof OwnFilters | null {
  const names = Object.keys(NO_OWN_FILTERS) as (keyof OwnFilters)[];
  return names.find((name) => query[name] !== null) ?? null;
}

/** Whether anyone may ask it. */
export function isOpenToAll<Query extends OwnFilters>(query: Query): query is Query & NoOwnFilters {
  return ownFilterOf(query) === null;
}
