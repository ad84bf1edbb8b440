import { projectHref } from "@/components/projects/project-address";
import { takeStep } from "@/lib/commands/projects/take-step";
import { handle } from "@/lib/server/handle";
import { registerProject } from "@/lib/server/routes/project-steps";
import { stepForm } from "../../../../form-memory";

export const POST = handle(registerProject, takeStep, {
  page: ({ code }) => projectHref(code),
  outcome: "register",
  form: stepForm("project.register"),
});
