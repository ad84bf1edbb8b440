import { refuse } from "@/lib/domain/errors";
import { findMarkedFile } from "@/lib/queries/imports/find-import";
import { answer } from "@/lib/server/answer";
import { readImportProblems } from "@/lib/server/routes/imports";

export const GET = answer(
  readImportProblems,
  async (scope, { id }) =>
    (await findMarkedFile(scope, id, new Date())) ?? refuse({ code: "access.not-found", entity: "import", id }),
  {
    file: {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      fileName: () => "problems.xlsx",
      write: async (marked) => marked,
    },
  },
);
