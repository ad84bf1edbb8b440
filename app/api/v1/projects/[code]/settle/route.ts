import { projectHref } from "@/components/projects/project-address";
import { settleProject } from "@/lib/commands/settlements/settle-project";
import { handle } from "@/lib/server/handle";
import { settleProject as route } from "@/lib/server/routes/project-steps";
import { stepForm } from "../../../../form-memory";

export const POST = handle(route, settleProject, {
  page: ({ code }) => projectHref(code),
  outcome: "settle",
  form: stepForm("project.settle"),
});
