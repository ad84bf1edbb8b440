import type { FileStage } from "@/lib/domain/attachment/stage";
import { projectHref } from "../project-address";

/** The ids of the sections of a đề án's files on its page. */
export const STAGE_IDS = { writing: "attachments", carrying: "carrying-files" } as const satisfies Record<
  FileStage,
  string
>;

/** The id of a line of the checklist on the page of its đề án. */
export function fileLineId(kind: string): string {
  return `file-${kind}`;
}

/** The files of a đề án's dossier, or among them those of one line of the checklist. */
export function fileLineHref(code: string, kind: string | null): string {
  return `${projectHref(code)}#${kind === null ? STAGE_IDS.writing : fileLineId(kind)}`;
}

/** The files that came while a đề án was carried out. */
export function carryingFilesHref(code: string): string {
  return `${projectHref(code)}#${STAGE_IDS.carrying}`;
}
