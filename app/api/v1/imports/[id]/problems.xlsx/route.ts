import { refuse } from "@/lib/domain/errors";
import { findMarkedFile } from "@/lib/queries/imports/find-import";
import { answer } from "@/lib/server/answer";
import { XLSX } from "@/lib/server/routes/define";
import { readImportProblems } from "@/lib/server/routes/imports";

export const GET = answer(
  readImportProblems,
  async (scope, { id }) =>
    (await findMarkedFile(scope, id, new Date())) ?? refuse({ code: "access.not-found", entity: "import", id }),
  {
    file: {
      type: XLSX,
      fileName: () => "problems.xlsx",
      write: async (marked) => marked,
    },
  },
);
