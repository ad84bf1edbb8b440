import { refuse } from "@/lib/domain/errors";
import { findMarkedSheet } from "@/lib/queries/registers/find-register-import";
import { answer } from "@/lib/server/answer";
import { XLSX } from "@/lib/server/routes/define";
import { readRegisterProblems } from "@/lib/server/routes/registers";

export const GET = answer(
  readRegisterProblems,
  async (scope, key) =>
    (await findMarkedSheet(scope, key, new Date())) ??
    refuse({ code: "access.not-found", entity: "register_import", id: key.id }),
  { file: { type: XLSX, fileName: () => "problems.xlsx", write: async (marked) => marked } },
);
