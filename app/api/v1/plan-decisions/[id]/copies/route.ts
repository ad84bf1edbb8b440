import { addDecisionCopy } from "@/lib/commands/plans/add-copy";
import { refuse } from "@/lib/domain/errors";
import { listCopies } from "@/lib/queries/plans/signed-copies";
import { answer } from "@/lib/server/answer";
import { handleUpload } from "@/lib/server/handle-upload";
import { readDecisionCopies, writeDecisionCopy } from "@/lib/server/routes/signed-copies";
import { decisionForm } from "../../../../decision-forms";

export const GET = answer(readDecisionCopies, async (scope, { id }) => {
  const items = await listCopies(scope, { decisionId: id });
  return { items: items ?? refuse({ code: "access.not-found", entity: "plan_decision", id }) };
});

export const POST = handleUpload(writeDecisionCopy, addDecisionCopy, {
  created: ({ id, copyId }) => `/api/v1/plan-decisions/${id}/copies/${copyId}`,
  page: ({ id, issued }) => `/plans/decisions/${id}${issued ? "" : "/draft"}`,
  outcome: "copied",
  form: decisionForm("decision.copy"),
});
