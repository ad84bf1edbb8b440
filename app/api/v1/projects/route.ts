import { editHref } from "@/components/projects/writing/edit-address";
import { createProject } from "@/lib/commands/projects/create-project";
import { projectsJson } from "@/lib/documents/projects-json";
import { refuse } from "@/lib/domain/errors";
import { findProjects } from "@/lib/queries/projects/find-projects";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { InputRefused } from "@/lib/server/request-refused";
import { writeProject } from "@/lib/server/routes/project-steps";
import { readProjects } from "@/lib/server/routes/records";
import { newProjectForm } from "../../form-memory";
import { withinOwnList } from "./own-list";

export const GET = answer(readProjects, async (scope, query) => {
  withinOwnList(scope, query);
  const list = await findProjects(scope, query);
  if (!list) return refuse({ code: "access.not-found", entity: "unit", id: query.unitId ?? "" });
  if (query.content && !list.content) throw unknownContent(query.content);
  return projectsJson(list);
});

export const POST = handle(writeProject, createProject, {
  created: ({ code }) => `/api/v1/projects/${code}`,
  page: ({ code }) => editHref(code),
  outcome: "begun",
  form: newProjectForm,
});

function unknownContent(given: string): InputRefused {
  return new InputRefused(
    [{ code: "custom", path: ["content"], message: "", params: { problem: "unknown-value", given } }],
    { content: given },
  );
}
