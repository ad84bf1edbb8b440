import { projectDetailJson } from "@/lib/documents/projects-json";
import { refuse } from "@/lib/domain/errors";
import { getProject } from "@/lib/queries/projects/get-project";
import { answer } from "@/lib/server/answer";
import { readProject } from "@/lib/server/routes/records";

export const GET = answer(readProject, async (scope, { code }) => {
  const project = await getProject(scope, code);
  return project ? projectDetailJson(project) : refuse({ code: "access.not-found", entity: "project", id: code });
});
