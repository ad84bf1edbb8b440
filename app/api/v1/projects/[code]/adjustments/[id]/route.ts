import { adjustmentForm } from "@/app/api/adjustment-forms";
import { adjustmentHref } from "@/components/adjustments/adjustment-address";
import { rewriteAdjustment } from "@/lib/commands/adjustments/rewrite-adjustment";
import { adjustmentJson } from "@/lib/documents/adjustments-json";
import { refuse } from "@/lib/domain/errors";
import { getAdjustment } from "@/lib/queries/adjustments/get-adjustments";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readAdjustment, rewriteAdjustmentRoute } from "@/lib/server/routes/adjustments";

export const GET = answer(readAdjustment, async (scope, input) => {
  const found = await getAdjustment(scope, input);
  if (!found) return refuse({ code: "access.not-found", entity: "project_adjustment", id: input.id });
  return adjustmentJson(found.adjustment);
});

export const POST = handle(rewriteAdjustmentRoute, rewriteAdjustment, {
  page: ({ code, id }) => adjustmentHref(code, id),
  outcome: "saved",
  form: adjustmentForm("adjustment.rewrite"),
});
