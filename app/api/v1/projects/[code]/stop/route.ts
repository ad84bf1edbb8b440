import { projectHref } from "@/components/projects/project-address";
import { takeStep } from "@/lib/commands/projects/take-step";
import { handle } from "@/lib/server/handle";
import { stopProject } from "@/lib/server/routes/project-steps";
import { stepForm } from "../../../../form-memory";

export const POST = handle(stopProject, takeStep, {
  page: ({ code }) => projectHref(code),
  outcome: "stop",
  form: stepForm("project.stop"),
});
