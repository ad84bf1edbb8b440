import { refuse } from "@/lib/domain/errors";
import { listHistory } from "@/lib/queries/projects/list-history";
import { answer } from "@/lib/server/answer";
import { readHistory } from "@/lib/server/routes/project-steps";

export const GET = answer(readHistory, async (scope, { code }) => {
  const items = await listHistory(scope, code);
  return items ? { items } : refuse({ code: "access.not-found", entity: "project", id: code });
});
