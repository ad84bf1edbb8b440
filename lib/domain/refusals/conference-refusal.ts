import type { Written } from "./written";

/** What is refused of a regional conference (hội nghị) and of its summary. */
export type ConferenceRefusal =
  | { code: "conference.exists"; id: string }
  | { code: "conference.stale"; version: number }
  | { code: "conference.item-stale" }
  | { code: "conference.busy" }
  | { code: "conference.no-day" }
  | { code: "conference.unit-elsewhere"; unitId: string }
  | { code: "conference.unit-unknown"; field: string }
  | { code: "conference.status-unknown" }
  | { code: "conference.two-owners" }
  | { code: "conference.listed-already" }
  | { code: "conference.full" }
  | { code: "conference.nothing-to-carry" }
  | { code: "conference.reminded-today"; unitId: string }
  | { code: "conference.nothing-owed" }
  | { code: "conference.nobody-to-remind" }
  | { code: "conference.due-past"; dueOn: string; today: string }
  | { code: "summary.no-passage"; passage: string }
  | { code: "summary.typed-number" }
  | { code: "summary.unknown-place"; place: string }
  | { code: "summary.passage-stale"; passage: string; version: number; kept: Written; given: Written }
  | { code: "summary.signed-ahead"; signedOn: string; today: string }
  | { code: "summary.no-issue"; issue: number }
  | { code: "summary.broken" }
  | { code: "summary.no-chart" }
  | { code: "summary.no-suggestion" }
  | { code: "summary.award-taken" };
