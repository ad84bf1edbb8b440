import type { CarryingRefusal } from "@/lib/domain/refusals/carrying-refusal";
import { CONFLICT, FORBIDDEN, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused while a đề án is carried out: its progress, its inspections, its whole dossier. */
export const carryingStatus: Record<CarryingRefusal["code"], number> = {
  "carrying.not-under-way": CONFLICT,
  "inspection.of-province-fund": FORBIDDEN,
  "inspection.not-now": CONFLICT,
  "inspection.ahead": WRONG_VALUE,
  "inspection.due-before": WRONG_VALUE,
  "inspection.other-side": FORBIDDEN,
  "inspection.closed-already": CONFLICT,
  "inspection.answers-full": CONFLICT,
  "inspection.unanswered": CONFLICT,
  "inspection.own-answer": FORBIDDEN,
  "inspection.closed-before": WRONG_VALUE,
  "dossier.too-large": CONFLICT,
  "progress.ahead": WRONG_VALUE,
  "progress.out-of-order": WRONG_VALUE,
  "progress.fall-unexplained": WRONG_VALUE,
  "progress.correction-unknown": WRONG_VALUE,
  "progress.corrected-already": CONFLICT,
};
