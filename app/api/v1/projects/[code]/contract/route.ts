import { projectHref } from "@/components/projects/project-address";
import { takeStep } from "@/lib/commands/projects/take-step";
import { handle } from "@/lib/server/handle";
import { contractProject } from "@/lib/server/routes/project-steps";
import { stepForm } from "../../../../form-memory";

export const POST = handle(contractProject, takeStep, {
  page: ({ code }) => projectHref(code),
  outcome: "contract",
  form: stepForm("project.contract"),
});
