import { decisionForm } from "@/app/api/decision-forms";
import { draftDecision } from "@/lib/commands/plans/draft-decision";
import { listDecisions } from "@/lib/queries/plans/list-decisions";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readDecisions, writeDecision } from "@/lib/server/routes/plan-decisions";

export const GET = answer(readDecisions, listDecisions);

export const POST = handle(writeDecision, draftDecision, {
  created: ({ id }) => `/api/v1/plan-decisions/${id}`,
  page: ({ id }) => `/plans/decisions/${id}/draft`,
  outcome: "drafted",
  form: decisionForm("decision.draft"),
});
