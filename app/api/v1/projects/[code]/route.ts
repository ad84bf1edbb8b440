import { editProject } from "@/lib/commands/projects/edit-project";
import { projectDetailJson } from "@/lib/documents/projects-json";
import { refuse } from "@/lib/domain/errors";
import { getProject } from "@/lib/queries/projects/get-project";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { rewriteProject } from "@/lib/server/routes/project-steps";
import { readProject } from "@/lib/server/routes/records";

export const GET = answer(readProject, async (scope, { code }) => {
  const project = await getProject(scope, code);
  return project ? projectDetailJson(project) : refuse({ code: "access.not-found", entity: "project", id: code });
});

export const PATCH = handle(rewriteProject, editProject);
