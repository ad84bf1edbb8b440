import type { Section } from "@/lib/domain/project/sections";
import { projectHref } from "../project-address";

/** The task list of a dossier, or the form of one of its sections. */
export function editHref(code: string, section?: Section): string {
  return `${projectHref(code)}/edit${section ? `/${section}` : ""}`;
}
