import type { DecisionRefusal } from "@/lib/domain/refusals/decision-refusal";
import { CONFLICT, FORBIDDEN, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of a plan decision (quyết định giao kế hoạch) being written or issued. */
export const decisionStatus: Record<DecisionRefusal["code"], number> = {
  "decision.stale": CONFLICT,
  "decision.busy": CONFLICT,
  "decision.not-signed": CONFLICT,
  "decision.signed-ahead": WRONG_VALUE,
  "decision.number-taken": CONFLICT,
  "decision.no-lines": CONFLICT,
  "decision.wrong-sign": CONFLICT,
  "decision.not-own-place": FORBIDDEN,
  "decision.line-unplaced": WRONG_VALUE,
  "decision.line-content-unknown": WRONG_VALUE,
  "decision.line-project-unknown": WRONG_VALUE,
  "decision.line-of-other-year": WRONG_VALUE,
  "decision.line-repeated": WRONG_VALUE,
  "decision.project-of-other-year": CONFLICT,
  "decision.unit-of-other-time": WRONG_VALUE,
  "decision.project-not-ready": CONFLICT,
  "decision.below-committed": CONFLICT,
};
