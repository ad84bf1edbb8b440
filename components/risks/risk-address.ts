import type { RiskQuery } from "@/lib/domain/risk/risk";
import { withQuery } from "../projects/project-address";

const USUAL_SIZE = 50;

/** The address of the money at risk with some values changed; a change returns to page 1. */
export function risksHref(query: RiskQuery, changes: Partial<RiskQuery> = {}): string {
  return withQuery("/office/risks", riskValues(query, { page: 1, ...changes }));
}

/** Its values as the address carries them; what is usual is left out. */
export function riskValues(query: RiskQuery, changes: Partial<RiskQuery> = {}): Record<string, string> {
  const { page, size, ...filters } = { ...query, ...changes };
  const given = Object.entries({
    ...filters,
    page: page === 1 ? null : page,
    size: size === USUAL_SIZE ? null : size,
  });
  return Object.fromEntries(given.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
}

/** All that the list shows, on every page of it, as a file. */
export function risksFilePath(query: RiskQuery, kind: "csv" | "xlsx"): string {
  const { page, size, ...filters } = riskValues(query, { page: 1 });
  return withQuery(`/api/v1/money-at-risk.${kind}`, filters);
}
