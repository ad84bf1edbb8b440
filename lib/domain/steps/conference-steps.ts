import type { ConferenceStepRow } from "./step";

/** Who runs a conference: the organiser of its region, and the Cục. */
const HOSTS = ["ORGANISER", "MINISTRY_OFFICER", "MINISTRY_LEADER"] as const;
const STAYS = { of: "conference", to: null, requires: [], note: "none" } as const;

/**
 * The life of a regional conference: planned, open to its provinces, its figures frozen, its report issued (again where
 * a correction asks for it), closed. What was concluded is followed up as long as it takes.
 */
export const CONFERENCE_STEPS = {
  "conference.edit": { ...STAYS, permission: "conference.edit", from: ["PLANNED", "OPEN"], by: HOSTS },
  "conference.contribute": {
    ...STAYS,
    permission: "conference.contribute",
    from: ["OPEN"],
    by: ["PROVINCE_OFFICER", "PROVINCE_LEADER"],
  },
  "conference.follow-up": {
    ...STAYS,
    permission: "conference.follow-up",
    from: ["OPEN", "FROZEN", "ISSUED", "CLOSED"],
    by: HOSTS,
  },
  "conference.write": {
    ...STAYS,
    permission: "conference.write",
    from: ["PLANNED", "OPEN", "FROZEN", "ISSUED"],
    by: HOSTS,
  },
  "conference.remind": { ...STAYS, permission: "conference.remind", from: ["OPEN"], by: HOSTS },
  "conference.open": {
    of: "conference",
    permission: "conference.open",
    verb: "open",
    from: ["PLANNED"],
    to: "OPEN",
    by: HOSTS,
    requires: ["has-a-day"],
    note: "optional",
  },
  "conference.freeze": {
    of: "conference",
    permission: "conference.freeze",
    verb: "freeze",
    from: ["OPEN"],
    to: "FROZEN",
    by: HOSTS,
    requires: [],
    note: "optional",
  },
  "conference.unfreeze": {
    of: "conference",
    permission: "conference.unfreeze",
    verb: "unfreeze",
    from: ["FROZEN"],
    to: "OPEN",
    by: HOSTS,
    requires: [],
    note: "required",
  },
  "conference.issue": {
    of: "conference",
    permission: "conference.issue",
    verb: "issue",
    from: ["FROZEN", "ISSUED"],
    to: "ISSUED",
    by: HOSTS,
    requires: [],
    note: "optional",
  },
  "conference.close": {
    of: "conference",
    permission: "conference.close",
    verb: "close",
    from: ["ISSUED"],
    to: "CLOSED",
    by: HOSTS,
    requires: [],
    note: "optional",
  },
} as const satisfies Record<string, ConferenceStepRow>;

type ConferenceStep = keyof typeof CONFERENCE_STEPS;

/** The steps that move a conference. */
export type ConferenceMove = {
  [Code in ConferenceStep]: (typeof CONFERENCE_STEPS)[Code]["to"] extends null ? never : Code;
}[ConferenceStep];
