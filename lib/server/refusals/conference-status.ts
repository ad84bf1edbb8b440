import type { ConferenceRefusal } from "@/lib/domain/refusals/conference-refusal";
import { CONFLICT, NOT_FOUND, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of a regional conference (hội nghị) and of its summary. */
export const conferenceStatus: Record<ConferenceRefusal["code"], number> = {
  "conference.exists": CONFLICT,
  "conference.stale": CONFLICT,
  "conference.item-stale": CONFLICT,
  "conference.busy": CONFLICT,
  "conference.no-day": CONFLICT,
  "conference.unit-elsewhere": WRONG_VALUE,
  "conference.unit-unknown": WRONG_VALUE,
  "conference.status-unknown": WRONG_VALUE,
  "conference.two-owners": WRONG_VALUE,
  "conference.listed-already": CONFLICT,
  "conference.full": CONFLICT,
  "conference.nothing-to-carry": CONFLICT,
  "conference.reminded-today": CONFLICT,
  "conference.nothing-owed": CONFLICT,
  "conference.nobody-to-remind": CONFLICT,
  "conference.due-past": WRONG_VALUE,
  "summary.no-passage": NOT_FOUND,
  "summary.typed-number": WRONG_VALUE,
  "summary.unknown-place": WRONG_VALUE,
  "summary.passage-stale": CONFLICT,
  "summary.signed-ahead": WRONG_VALUE,
  "summary.no-issue": NOT_FOUND,
  "summary.broken": CONFLICT,
  "summary.no-suggestion": CONFLICT,
  "summary.award-taken": CONFLICT,
  "summary.no-chart": NOT_FOUND,
};
