import type { RiskQuery } from "@/lib/domain/risk/risk";
import { withQuery } from "../projects/project-address";
import { listValues } from "../ui/list-values";

/** The address of the money at risk with some values changed; a change returns to page 1. */
export function risksHref(query: RiskQuery, changes: Partial<RiskQuery> = {}): string {
  return withQuery("/office/risks", riskValues(query, { page: 1, ...changes }));
}

/** Its values as the address carries them; what is usual is left out. */
export function riskValues(query: RiskQuery, changes: Partial<RiskQuery> = {}): Record<string, string> {
  return listValues({ ...query, ...changes });
}

/** All that the list shows, on every page of it, as a file. */
export function risksFilePath(query: RiskQuery, kind: "csv" | "xlsx"): string {
  const { page, size, ...filters } = riskValues(query, { page: 1 });
  return withQuery(`/api/v1/money-at-risk.${kind}`, filters);
}
