import { checkJson } from "@/lib/documents/check-json";
import { refuse } from "@/lib/domain/errors";
import { getCheck } from "@/lib/queries/projects/check-written";
import { answer } from "@/lib/server/answer";
import { readCheck } from "@/lib/server/routes/project-steps";

export const GET = answer(readCheck, async (scope, { code }, language) => {
  const check = await getCheck(scope, code);
  return check ? checkJson(check, language) : refuse({ code: "access.not-found", entity: "project", id: code });
});
