import { type FileFormat, FORMATS } from "@/lib/domain/attachment/formats";
import { refuseWithheld, type Scan } from "@/lib/domain/attachment/scan";
import { refuse } from "@/lib/domain/errors";
import { scansFiles } from "@/lib/environment";
import { openKeptFile } from "@/lib/files/open-file";
import { findAttachment } from "@/lib/queries/attachments/find-attachment";
import { readOneAttachment } from "@/lib/server/routes/attachments";
import { sendFile } from "@/lib/server/send-file";

export const GET = sendFile(readOneAttachment, async (scope, asked) => {
  const found = await findAttachment(scope, asked);
  if (!found) return refuse({ code: "access.not-found", entity: "attachment", id: asked.id });
  const file = { ...found, scan: found.scan as Scan };
  refuseWithheld(file, scansFiles());
  const { type } = FORMATS[found.format as FileFormat];
  return { ...file, type, open: (range) => openKeptFile(found.id, range) };
});
