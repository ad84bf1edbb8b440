import type { ContractQuery } from "@/lib/domain/ledger/contract-query";
import { withQuery } from "../projects/project-address";

const USUAL_SIZE = 50;

/** The address of the list with some values changed; what is usual is left out, and a change returns to page 1. */
export function contractsHref(query: ContractQuery, changes: Partial<ContractQuery> = {}): string {
  return withQuery("/contracts", contractsValues(query, { page: 1, ...changes }));
}

/** The list's values as its address carries them. */
export function contractsValues(query: ContractQuery, changes: Partial<ContractQuery> = {}): Record<string, string> {
  const { sort, page, size, ...filters } = { ...query, ...changes };
  const given = Object.entries({
    ...filters,
    sort: sort === "-signedOn" ? null : sort,
    page: page === 1 ? null : page,
    size: size === USUAL_SIZE ? null : size,
  });
  return Object.fromEntries(given.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
}

/** All that the list shows, on every page of it, as a file. */
export function contractsFilePath(query: ContractQuery, kind: "csv" | "xlsx"): string {
  const { page, size, ...filters } = contractsValues(query, { page: 1 });
  return withQuery(`/api/v1/contracts.${kind}`, filters);
}
