import { refuse } from "@/lib/domain/errors";
import { findImport } from "@/lib/queries/imports/find-import";
import { answer } from "@/lib/server/answer";
import { readImport } from "@/lib/server/routes/imports";
import { importAnswer } from "../import-answer";

export const GET = answer(readImport, async (scope, { id }, language) => {
  const run = await findImport(scope, id, new Date());
  return run ? importAnswer(run, language) : refuse({ code: "access.not-found", entity: "import", id });
});
