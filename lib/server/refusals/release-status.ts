import type { ReleaseRefusal } from "@/lib/domain/refusals/release-refusal";
import { CONFLICT, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of a release of the national fund (cấp kinh phí) being recorded. */
export const releaseStatus: Record<ReleaseRefusal["code"], number> = {
  "release.number-taken": CONFLICT,
  "release.signed-ahead": WRONG_VALUE,
  "release.line-project-unknown": WRONG_VALUE,
  "release.line-not-assigned": CONFLICT,
  "release.line-repeated": WRONG_VALUE,
  "release.over-plan": CONFLICT,
  "release.below-paid": CONFLICT,
  "release.busy": CONFLICT,
};
