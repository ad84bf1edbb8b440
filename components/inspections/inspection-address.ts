import type { InspectionsQuery } from "@/lib/domain/inspection/inspection-query";
import { withQuery } from "../projects/project-address";
import { listValues } from "../ui/list-values";

/** An inspection's page. */
export function inspectionHref(id: string): string {
  return `/inspections/${id}`;
}

/** The inspections of one đề án. */
export function inspectionsOfHref(code: string): string {
  return withQuery("/inspections", { project: code });
}

/** The page that records a visit to a đề án. */
export function newInspectionHref(code: string): string {
  return withQuery("/inspections/new", { project: code });
}

/** The list with some values changed; a change returns to page 1. */
export function inspectionsHref(query: InspectionsQuery, changes: Partial<InspectionsQuery> = {}): string {
  return withQuery("/inspections", inspectionsValues({ ...query, page: 1, ...changes }));
}

/** All that the list shows, on every page of it, as a workbook. */
export function inspectionsFilePath(query: InspectionsQuery): string {
  const { page, size, ...filters } = inspectionsValues(query);
  return withQuery("/api/v1/inspections.xlsx", filters);
}

/** The list's filters as its address carries them. */
export function inspectionsValues(query: InspectionsQuery): Record<string, string> {
  return listValues(query);
}
