import type { CarryingEvent } from "@/lib/domain/carrying/event";
import { partsHref } from "../acceptances/parts-address";
import { projectHref, withQuery } from "../projects/project-address";

/** The progress reports of a đề án. */
export function progressHref(code: string): string {
  return `${projectHref(code)}/progress`;
}

/** Where an event of a đề án is read; null where it has no page of its own. */
export function eventHref(code: string, { kind, id, number }: CarryingEvent): string | null {
  switch (kind) {
    case "assigned":
      return `/plans/decisions/${id}`;
    case "released":
      return `/plans/releases/${id}`;
    case "contract":
      return withQuery("/contracts", { project: code, ...(number && { q: number }) });
    case "progress":
      return `${progressHref(code)}#report-${id}`;
    case "inspection":
      return `/inspections/${id}`;
    case "part":
      return partsHref(code);
    case "acceptance":
      return null;
  }
}
