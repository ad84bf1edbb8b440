import { projectDetailJson } from "@/lib/documents/projects-json";
import { refuse } from "@/lib/domain/errors";
import { projectCodeInput } from "@/lib/input/projects-query";
import { getProject } from "@/lib/queries/projects/get-project";
import { answer } from "@/lib/server/answer";

export const GET = answer(projectCodeInput, async (scope, { code }) => {
  const project = await getProject(scope, code);
  return project ? projectDetailJson(project) : refuse({ code: "access.not-found", entity: "project", id: code });
});
