import { refuse } from "@/lib/domain/errors";
import { findImportedFile } from "@/lib/queries/imports/find-import";
import { answer } from "@/lib/server/answer";
import { readImportFile } from "@/lib/server/routes/imports";

export const GET = answer(
  readImportFile,
  async (scope, { id }) =>
    (await findImportedFile(scope, id, new Date())) ?? refuse({ code: "access.not-found", entity: "import", id }),
  {
    file: {
      type: "application/octet-stream",
      fileName: ({ name }) => name,
      write: async ({ bytes }) => new Uint8Array(bytes),
    },
  },
);
