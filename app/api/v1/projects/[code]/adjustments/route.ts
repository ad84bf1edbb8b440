import { adjustmentForm } from "@/app/api/adjustment-forms";
import { adjustmentHref } from "@/components/adjustments/adjustment-address";
import { writeAdjustment } from "@/lib/commands/adjustments/write-adjustment";
import { adjustmentJson } from "@/lib/documents/adjustments-json";
import { refuse } from "@/lib/domain/errors";
import { listAdjustments } from "@/lib/queries/adjustments/get-adjustments";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { askForAdjustment, readAdjustments } from "@/lib/server/routes/adjustments";

export const GET = answer(readAdjustments, async (scope, { code }) => {
  const found = await listAdjustments(scope, code);
  if (!found) return refuse({ code: "access.not-found", entity: "project", id: code });
  return { items: found.items.map(adjustmentJson) };
});

export const POST = handle(askForAdjustment, writeAdjustment, {
  created: ({ code, id }) => `/api/v1/projects/${encodeURIComponent(code)}/adjustments/${id}`,
  page: ({ code, id }) => adjustmentHref(code, id),
  outcome: "saved",
  form: adjustmentForm("adjustment.write"),
});
