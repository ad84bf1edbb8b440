import { type FileFormat, FORMATS } from "@/lib/domain/attachment/formats";
import { refuseWithheld, type Scan } from "@/lib/domain/attachment/scan";
import { refuse } from "@/lib/domain/errors";
import { scansFiles } from "@/lib/environment";
import { openKeptFile } from "@/lib/files/open-file";
import { findConferenceFile } from "@/lib/queries/conferences/find-file";
import { readItemFile } from "@/lib/server/routes/conferences";
import { sendFile } from "@/lib/server/send-file";

export const GET = sendFile(readItemFile, async (scope, asked) => {
  const found = await findConferenceFile(scope, asked);
  if (!found) return refuse({ code: "access.not-found", entity: "attachment", id: asked.fileId });
  const file = { ...found, scan: found.scan as Scan };
  refuseWithheld(file, scansFiles());
  const { type } = FORMATS[found.format as FileFormat];
  return { ...file, type, open: (range) => openKeptFile(found.id, range) };
});
