import { publishedFiguresJson } from "@/lib/documents/published-figures-json";
import { refuse } from "@/lib/domain/errors";
import { listPublishedComparisons } from "@/lib/queries/published/list-published-comparisons";
import { scopeExists } from "@/lib/queries/territory/scope-exists";
import { answer } from "@/lib/server/answer";
import { readPublishedFigures } from "@/lib/server/routes/figures";

export const GET = answer(readPublishedFigures, async (_scope, { scope, year }) => {
  if (scope !== "" && !(await scopeExists(scope))) refuse({ code: "access.not-found", entity: "scope", id: scope });
  return publishedFiguresJson(await listPublishedComparisons({ scope: scope || null, year }));
});
