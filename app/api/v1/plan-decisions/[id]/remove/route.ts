import { decisionForm } from "@/app/api/decision-forms";
import { dropDecision } from "@/lib/commands/plans/drop-decision";
import { handle } from "@/lib/server/handle";
import { eraseDecision } from "@/lib/server/routes/plan-decisions";

export const POST = handle(eraseDecision, dropDecision, {
  page: () => "/plans/decisions",
  outcome: "removed",
  form: decisionForm("decision.remove"),
});
