import type { OverviewQuery } from "@/lib/domain/registers/overview";
import type { RegisterQuery } from "@/lib/domain/registers/register-query";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { withQuery } from "../projects/project-address";
import { listValues } from "../ui/list-values";

/** What there is in all registers, of a place. */
export function registersHref(place: Partial<OverviewQuery> = {}): string {
  return withQuery("/registers", listValues(place));
}

/** The list of a register with some values changed; a change returns to page 1. */
export function registerHref(kind: RegisterKind, query: RegisterQuery, changes: Partial<RegisterQuery> = {}): string {
  return withQuery(`/registers/${kind}`, registerValues({ ...query, page: 1, ...changes }));
}

/** The list's filters as its address carries them. */
export function registerValues(query: RegisterQuery): Record<string, string> {
  return listValues(query, { sort: "-year" });
}

/** All that the list shows, on every page of it, as a file. */
export function registerFilePath(kind: RegisterKind, query: RegisterQuery, format: "xlsx" | "csv"): string {
  const { page, size, ...filters } = registerValues(query);
  return withQuery(`/api/v1/registers/${kind}/entries.${format}`, filters);
}

/** One entry's page. */
export function entryHref(kind: RegisterKind, id: string): string {
  return `/registers/${kind}/${id}`;
}

/** Where a sheet of a register is handed in, and what was read of one. */
export function importHref(kind: RegisterKind, id?: string): string {
  return withQuery(`/registers/${kind}/import`, id ? { id } : {});
}
