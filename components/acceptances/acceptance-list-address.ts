import type { AcceptancesQuery } from "@/lib/domain/project/acceptance-query";
import { withQuery } from "../projects/project-address";

const USUAL_SIZE = 50;

/** The address of the list with some values changed; a change returns to page 1. */
export function acceptancesHref(query: AcceptancesQuery, changes: Partial<AcceptancesQuery> = {}): string {
  return withQuery("/acceptances", acceptancesValues(query, { page: 1, ...changes }));
}

/** The list's values as its address carries them; what is usual is left out. */
export function acceptancesValues(
  query: AcceptancesQuery,
  changes: Partial<AcceptancesQuery> = {},
): Record<string, string> {
  const { page, size, ...filters } = { ...query, ...changes };
  const given = Object.entries({
    ...filters,
    page: page === 1 ? null : page,
    size: size === USUAL_SIZE ? null : size,
  });
  return Object.fromEntries(given.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
}

/** All that the list shows, on every page of it, as a file. */
export function acceptancesFilePath(query: AcceptancesQuery, kind: "csv" | "xlsx"): string {
  const { page, size, ...filters } = acceptancesValues(query);
  return withQuery(`/api/v1/acceptances.${kind}`, filters);
}
