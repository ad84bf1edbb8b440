import { refuse } from "@/lib/domain/errors";
import { findRegisterImport } from "@/lib/queries/registers/find-register-import";
import { answer } from "@/lib/server/answer";
import { readRegisterImport } from "@/lib/server/routes/registers";
import { sheetAnswer } from "../sheet-answer";

export const GET = answer(readRegisterImport, async (scope, key, language) => {
  const sheet = await findRegisterImport(scope, key, new Date());
  return sheet
    ? sheetAnswer(sheet, language)
    : refuse({ code: "access.not-found", entity: "register_import", id: key.id });
});
