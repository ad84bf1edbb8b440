import type { Section } from "@/lib/domain/project/sections";
import { projectHref } from "../project-address";

/** Empty rows that a section's form gets when it is asked for more. */
export const MORE_ROWS = 10;

/** The form of a section with more empty rows than it has by itself. */
export function moreRowsHref(code: string, section: Section): string {
  return `${editHref(code, section)}?rows=${MORE_ROWS}`;
}

/** The task list of a dossier, or the form of one of its sections. */
export function editHref(code: string, section?: Section): string {
  return `${projectHref(code)}/edit${section ? `/${section}` : ""}`;
}
