import { projectHref } from "@/components/projects/project-address";
import { acceptProject } from "@/lib/commands/acceptances/accept-project";
import { handle } from "@/lib/server/handle";
import { acceptProject as route } from "@/lib/server/routes/project-steps";
import { stepForm } from "../../../../form-memory";

export const POST = handle(route, acceptProject, {
  page: ({ code }) => projectHref(code),
  outcome: "accept",
  form: stepForm("project.accept"),
});
