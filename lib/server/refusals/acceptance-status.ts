import type { AcceptanceRefusal } from "@/lib/domain/refusals/acceptance-refusal";
import { CONFLICT, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of an acceptance (nghiệm thu). */
export const acceptanceStatus: Record<AcceptanceRefusal["code"], number> = {
  "acceptance.other-year": WRONG_VALUE,
  "acceptance.year-accepted": CONFLICT,
  "acceptance.years-open": CONFLICT,
  "acceptance.in-future": WRONG_VALUE,
  "acceptance.before-contract": WRONG_VALUE,
  "acceptance.indicator-unknown": WRONG_VALUE,
  "acceptance.part-not-now": CONFLICT,
  "acceptance.share-unknown": WRONG_VALUE,
  "acceptance.beneficiary-unknown": WRONG_VALUE,
  "acceptance.part-taken": CONFLICT,
  "acceptance.parts-over-contract": CONFLICT,
  "acceptance.part-over-support": CONFLICT,
  "acceptance.part-recalled": CONFLICT,
  "acceptance.part-paid": CONFLICT,
  "acceptance.reason-missing": WRONG_VALUE,
};
