import { projectHref } from "@/components/projects/project-address";
import { takeStep } from "@/lib/commands/projects/take-step";
import { handle } from "@/lib/server/handle";
import { appraiseProjectCentrally } from "@/lib/server/routes/project-steps";
import { stepForm } from "../../../../form-memory";

export const POST = handle(appraiseProjectCentrally, takeStep, {
  page: ({ code }) => projectHref(code),
  outcome: "appraise-central",
  form: stepForm("project.appraise-central"),
});
