import { z } from "zod";
import type { Attachment } from "@/lib/domain/attachment/attachment";
import { FILE_FORMATS } from "@/lib/domain/attachment/formats";
import { SCANS } from "@/lib/domain/attachment/scan";
import { FILE_STAGES } from "@/lib/domain/attachment/stage";
import { fullName, instant, jsonList, nameOf } from "./json";
import type { ProjectPart } from "./part";

/** Every version of a dossier's files, the newest first. */
export const FILES: ProjectPart<readonly Attachment[]> = {
  name: "files",
  column: jsonList(
    `'id', f.id, 'kind', f.kind, 'stage', f.stage, 'fileName', f.file_name, 'version', f.version, 'format', f.format, 'bytes', f.bytes,
     'sha256', f.sha256, 'scan', f.scan, 'finding', f.finding, 'addedBy', ${nameOf("f.added_by")}, 'addedAt', f.added_at`,
    "f.kind, f.file_name, f.version DESC",
    "project_attachment f WHERE f.project_id = p.id",
  ),
  schema: z.array(
    z.object({
      ...{ id: z.string(), kind: z.string(), stage: z.enum(FILE_STAGES), fileName: z.string(), version: z.int() },
      ...{
        format: z.enum(FILE_FORMATS),
        bytes: z.int(),
        sha256: z.string(),
        scan: z.enum(SCANS),
        finding: z.string().nullable(),
      },
      ...{ addedBy: fullName, addedAt: instant },
    }),
  ),
};
