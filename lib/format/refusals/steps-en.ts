import type { AnyState } from "@/lib/domain/steps/step";
import { STEPS, type StepCode } from "@/lib/domain/steps/steps";
import { adjustments } from "../messages/en/adjustments";
import { conferences } from "../messages/en/conferences";
import { projects } from "../messages/en/projects";
import { reports } from "../messages/en/reports";
import { stepName } from "../step-name";
import type { Sentences } from "./sentences";

type Refused = Extract<keyof Sentences, `step.${string}`>;

const { states } = projects;
const STATES: Readonly<Record<string, Readonly<Partial<Record<AnyState, string>>>>> = {
  adjustment: adjustments.states,
  conference: conferences.states,
  report: reports.states,
};
const stateName = (step: StepCode, state: AnyState) =>
  STATES[STEPS[step].of]?.[state] ??
  { ...reports.states, ...states, ...conferences.states, ...adjustments.states }[state];
const statesOf = (step: StepCode) => STEPS[step].from.map((state) => stateName(step, state)).join(", ");
const NOUNS = {
  project: "project",
  conference: "conference",
  decision: "decision",
  adjustment: "request",
  report: "report",
} as const;
const nounOf = (step: StepCode) => NOUNS[STEPS[step].of];

/** What is refused of a step, whatever it is of, in English. */
export const stepSentences: Pick<Sentences, Refused> = {
  "step.not-now": ({ step, state }) =>
    `“${stepName(step, "en")}” is not possible while the ${nounOf(step)} is “${stateName(step, state)}”. It is possible in one of these states: ${statesOf(step)}.`,
  "step.failed": () =>
    "Something unexpected went wrong, so nothing was recorded for this project; the others are not affected. Try again, and tell the portal's administrator if it stays so.",
  "step.own": ({ step }) =>
    `“${stepName(step, "en")}” is for another person: you wrote, submitted or appraised this ${nounOf(step)} at an earlier step, and nobody approves their own work. Ask somebody else of the same role.`,
  "step.reason-missing": ({ step }) =>
    STEPS[step].of !== "project"
      ? `“${stepName(step, "en")}” needs a reason. Write why, then send it again.`
      : `“${stepName(step, "en")}” needs a reason. Write why, or a remark on each part of the dossier, then send it again.`,
};
