import type { AdjustmentRefusal } from "@/lib/domain/refusals/adjustment-refusal";
import { CONFLICT, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of a request to adjust a đề án (điều chỉnh đề án). */
export const adjustmentStatus: Record<AdjustmentRefusal["code"], number> = {
  "adjustment.stale": CONFLICT,
  "adjustment.busy": CONFLICT,
  "adjustment.too-many": CONFLICT,
  "adjustment.not-running": CONFLICT,
  "adjustment.no-changes": WRONG_VALUE,
  "adjustment.line-repeated": WRONG_VALUE,
  "adjustment.line-unknown": WRONG_VALUE,
  "adjustment.moved": CONFLICT,
  "adjustment.out-of-years": WRONG_VALUE,
  "adjustment.support-over": WRONG_VALUE,
  "adjustment.tax-code-wrong": WRONG_VALUE,
  "adjustment.replacement-without-code": WRONG_VALUE,
  "adjustment.beneficiary-twice": CONFLICT,
  "adjustment.beneficiary-engaged": CONFLICT,
  "adjustment.not-signed": WRONG_VALUE,
  "adjustment.signed-ahead": WRONG_VALUE,
};
