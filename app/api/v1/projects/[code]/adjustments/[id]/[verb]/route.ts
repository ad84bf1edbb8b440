import { adjustmentForm } from "@/app/api/adjustment-forms";
import { adjustmentHref } from "@/components/adjustments/adjustment-address";
import { takeAdjustmentStep } from "@/lib/commands/adjustments/take-adjustment-step";
import { handle } from "@/lib/server/handle";
import { moveAdjustment } from "@/lib/server/routes/adjustments";

export const POST = handle(moveAdjustment, takeAdjustmentStep, {
  page: ({ code, id }) => adjustmentHref(code, id),
  outcome: "taken",
  form: adjustmentForm("adjustment.step"),
});
