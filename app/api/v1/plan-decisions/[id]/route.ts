import { decisionForm } from "@/app/api/decision-forms";
import { editDecision } from "@/lib/commands/plans/edit-decision";
import { refuse } from "@/lib/domain/errors";
import { effectsOf, getWrittenDecision } from "@/lib/queries/plans/get-written-decision";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readDecision, rewriteDecision } from "@/lib/server/routes/plan-decisions";

export const GET = answer(readDecision, async (scope, { id }) => {
  const found =
    (await getWrittenDecision(scope, id)) ?? refuse({ code: "access.not-found", entity: "plan_decision", id });
  const { budgetYear: year, lines, ...head } = found;
  return {
    ...{ ...head, year, effects: effectsOf(found) },
    lines: lines.map(({ project, signedAmount: amount, ...line }) => ({
      ...{ ...line, amount, projectCode: project?.code ?? null },
    })),
    amount: lines.reduce((sum, { signedAmount }) => sum + signedAmount, 0n),
  };
});

export const POST = handle(rewriteDecision, editDecision, {
  page: ({ id }) => `/plans/decisions/${id}/draft`,
  outcome: "edited",
  form: decisionForm("decision.edit"),
});
