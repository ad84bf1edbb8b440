import { decisionForm } from "@/app/api/decision-forms";
import { issueDecision } from "@/lib/commands/plans/issue-decision";
import { handle } from "@/lib/server/handle";
import { issueDecision as route } from "@/lib/server/routes/plan-decisions";

export const POST = handle(route, issueDecision, {
  page: ({ id }) => `/plans/decisions/${id}`,
  form: decisionForm("decision.issue"),
});
