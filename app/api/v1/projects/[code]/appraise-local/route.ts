import { projectHref } from "@/components/projects/project-address";
import { takeStep } from "@/lib/commands/projects/take-step";
import { handle } from "@/lib/server/handle";
import { appraiseProjectLocally } from "@/lib/server/routes/project-steps";
import { stepForm } from "../../../../form-memory";

export const POST = handle(appraiseProjectLocally, takeStep, {
  page: ({ code }) => projectHref(code),
  outcome: "appraise-local",
  form: stepForm("project.appraise-local"),
});
