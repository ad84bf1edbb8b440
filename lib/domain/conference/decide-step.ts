import { refuse } from "../errors";
import { advance, type Requirements } from "../steps/advance";
import { CONFERENCE_STEPS } from "../steps/conference-steps";
import type { ConferenceStepRow } from "../steps/step";
import type { StepCodeOf } from "../steps/steps";
import type { Conference } from "./conference";
import type { ConferenceState } from "./state";

/** What a step looks at of a conference under its lock. */
export type HeldConference = Pick<Conference, "state" | "version" | "heldOn" | "planned">;

type Taking = { readonly step: StepCodeOf<"conference">; readonly version: number; readonly note: string | null };

/**
 * The state a step leads a conference to.
 *
 * Refuses with `step.not-now`, `conference.no-day` (nobody is called to a conference without a day), `conference.stale`
 * where it changed since it was seen, or `step.reason-missing`.
 */
export function decideConferenceStep({ step, version, note }: Taking, held: HeldConference): ConferenceState {
  const requirements: Requirements<StepCodeOf<"conference">, null> = {
    "has-a-day": () => {
      if (held.heldOn === null && held.planned.on === null) refuse({ code: "conference.no-day" });
    },
  };
  const to = advance(step, { state: held.state }, requirements, null);
  if (version !== held.version) refuse({ code: "conference.stale", version: held.version });
  const { note: asksWhy }: ConferenceStepRow = CONFERENCE_STEPS[step];
  if (asksWhy === "required" && note === null) refuse({ code: "step.reason-missing", step });
  return to;
}
