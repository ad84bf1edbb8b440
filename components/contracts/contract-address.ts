import type { ContractQuery } from "@/lib/domain/ledger/contract-query";
import { withQuery } from "../projects/project-address";
import { listValues } from "../ui/list-values";

/** The address of the list with some values changed; what is usual is left out, and a change returns to page 1. */
export function contractsHref(query: ContractQuery, changes: Partial<ContractQuery> = {}): string {
  return withQuery("/contracts", contractsValues(query, { page: 1, ...changes }));
}

/** The list's values as its address carries them. */
export function contractsValues(query: ContractQuery, changes: Partial<ContractQuery> = {}): Record<string, string> {
  return listValues({ ...query, ...changes }, { sort: "-signedOn" });
}

/** All that the list shows, on every page of it, as a file. */
export function contractsFilePath(query: ContractQuery, kind: "csv" | "xlsx"): string {
  const { page, size, ...filters } = contractsValues(query, { page: 1 });
  return withQuery(`/api/v1/contracts.${kind}`, filters);
}
