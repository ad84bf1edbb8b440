import type { Actor } from "../access/actor";
import { can } from "../access/permissions";
import type { Conference } from "../conference/conference";
import { CONFERENCE_STEPS } from "../steps/conference-steps";
import type { ConferenceStepRow } from "../steps/step";

/** What somebody may do with the summary of a conference now. */
export type SummaryWork = {
  readonly writes: boolean;
  readonly freezes: boolean;
  readonly issues: boolean;
  /** Takes suggested awards over, and says which sections the report has and how its numbers are printed. */
  readonly arranges: boolean;
};

/** By role, place and the conference's state; nobody signed in does anything. */
export function summaryWork(actor: Actor | null, { region, state }: Pick<Conference, "region" | "state">): SummaryWork {
  const may = (step: "conference.edit" | "conference.write" | "conference.freeze" | "conference.issue") => {
    const { from }: ConferenceStepRow = CONFERENCE_STEPS[step];
    return actor !== null && from.includes(state) && can(actor, step, { regionCode: region });
  };
  return {
    ...{ writes: may("conference.write"), freezes: may("conference.freeze"), issues: may("conference.issue") },
    arranges: may("conference.edit"),
  };
}
