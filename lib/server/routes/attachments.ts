import { z } from "zod";
import { FILE_FORMATS } from "@/lib/domain/attachment/formats";
import { SCANS } from "@/lib/domain/attachment/scan";
import { FILE_STAGES } from "@/lib/domain/attachment/stage";
import { addAttachmentInput, attachmentInput } from "@/lib/input/attachments";
import { projectCodeInput } from "@/lib/input/projects-query";
import { bytes, json, LARGEST_FORM, read, write } from "./define";
import { wording } from "./parts";

const path = "/api/v1/projects/{code}/attachments";

const attachment = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    stage: z.enum(FILE_STAGES),
    fileName: z.string(),
    version: z.int(),
    format: z.enum(FILE_FORMATS),
    bytes: z.int(),
    sha256: z.string(),
    scan: z.enum(SCANS),
    finding: z.string().nullable(),
    addedBy: z.string(),
    addedAt: z.string(),
  })
  .meta({ id: "Attachment" });
const line = z.object({ kind: z.string(), stage: z.enum(FILE_STAGES), required: z.boolean(), name: z.object(wording) });

export const readAttachments = read({
  path,
  who: "signed-in",
  tag: "records",
  input: projectCodeInput,
  summary: "The checklist of a project's files and the files in all their versions, for those who see the dossier",
  reply: json("The files", z.object({ checklist: z.array(line), items: z.array(attachment) })),
});

export const writeAttachment = {
  ...write({
    path,
    who: "signed-in",
    tag: "records",
    input: addAttachmentInput,
    bodies: ["multipart/form-data"],
    summary:
      "Adds a file (pdf, docx, xlsx, png, jpg up to 20 MB) to a dossier while it is written, or to a project while it is carried out: `kind` first, then the file",
    reply: json("The file, and its Location", attachment, 201),
  }),
  largestBody: LARGEST_FORM,
};

export const readOneAttachment = read({
  path: `${path}/{id}`,
  who: "signed-in",
  tag: "files",
  input: attachmentInput,
  summary: "A file of a dossier as it was sent, in parts where a Range is asked for",
  reply: bytes("The file", "application/octet-stream"),
});
