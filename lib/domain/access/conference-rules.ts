import { CONFERENCE_STEPS } from "../steps/conference-steps";
import type { Role } from "./roles";

type Taken = { readonly of: "conference"; readonly by: readonly Role[]; readonly operator: false };
type ConferenceStep = keyof typeof CONFERENCE_STEPS;

const taken = (step: ConferenceStep): Taken => ({ of: "conference", by: CONFERENCE_STEPS[step].by, operator: false });

/** Each step on the way of a conference is a permission of its own. Who edits, plans. */
export const CONFERENCE_RULES = {
  "conference.plan": taken("conference.edit"),
  "conference.edit": taken("conference.edit"),
  "conference.contribute": taken("conference.contribute"),
  "conference.follow-up": taken("conference.follow-up"),
  "conference.write": taken("conference.write"),
  "conference.remind": taken("conference.remind"),
  "conference.open": taken("conference.open"),
  "conference.freeze": taken("conference.freeze"),
  "conference.unfreeze": taken("conference.unfreeze"),
  "conference.issue": taken("conference.issue"),
  "conference.close": taken("conference.close"),
} as const satisfies Record<ConferenceStep | "conference.plan", Taken>;
