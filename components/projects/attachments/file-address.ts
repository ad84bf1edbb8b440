import { projectHref } from "../project-address";

/** The id of a line of the checklist on the page of its đề án. */
export function fileLineId(kind: string): string {
  return `file-${kind}`;
}

/** The files of a đề án, or among them those of one line of the checklist. */
export function fileLineHref(code: string, kind: string | null): string {
  return `${projectHref(code)}#${kind === null ? "attachments" : fileLineId(kind)}`;
}
