import { refuse } from "@/lib/domain/errors";
import { findImportedFile } from "@/lib/queries/imports/find-import";
import { readImportFile } from "@/lib/server/routes/imports";
import { sendFile } from "@/lib/server/send-file";

export const GET = sendFile(readImportFile, async (scope, { id }) => {
  const found = await findImportedFile(scope, id, new Date());
  if (!found) return refuse({ code: "access.not-found", entity: "import", id });
  const { name: fileName, bytes, sha256 } = found;
  return {
    ...{ fileName, type: "application/octet-stream", bytes: bytes.length, sha256 },
    open: async ({ from, to }) => new Blob([new Uint8Array(bytes.subarray(from, to + 1))]).stream(),
  };
});
