import { projectsJson } from "@/lib/documents/projects-json";
import { refuse } from "@/lib/domain/errors";
import { projectsQueryInput } from "@/lib/input/projects-query";
import { findProjects } from "@/lib/queries/projects/find-projects";
import { answer } from "@/lib/server/answer";
import { InputRefused } from "@/lib/server/request-refused";

export const GET = answer(projectsQueryInput, async (scope, query) => {
  const list = await findProjects(scope, query);
  if (!list) return refuse({ code: "access.not-found", entity: "unit", id: query.unitId ?? "" });
  if (query.content && !list.content) throw unknownContent(query.content);
  return projectsJson(list);
});

function unknownContent(given: string): InputRefused {
  return new InputRefused(
    [{ code: "custom", path: ["content"], message: "", params: { problem: "unknown-value", given } }],
    { content: given },
  );
}
