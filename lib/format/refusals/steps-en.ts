import type { AnyState } from "@/lib/domain/steps/step";
import { STEPS, type StepCode } from "@/lib/domain/steps/steps";
import { adjustments } from "../messages/en/adjustments";
import { conferences } from "../messages/en/conferences";
import { projects } from "../messages/en/projects";
import { stepName } from "../step-name";
import type { Sentences } from "./sentences";

type Refused = Extract<keyof Sentences, `step.${string}`>;

const { states } = projects;
const anyState: Readonly<Record<AnyState, string>> = { ...adjustments.states, ...states, ...conferences.states };
const statesOf = (step: StepCode) => STEPS[step].from.map((state) => anyState[state]).join(", ");
const NOUNS = { project: "project", conference: "conference", decision: "decision", adjustment: "request" } as const;
const nounOf = (step: StepCode) => NOUNS[STEPS[step].of];

/** What is refused of a step, whatever it is of, in English. */
export const stepSentences: Pick<Sentences, Refused> = {
  "step.not-now": ({ step, state }) =>
    `“${stepName(step, "en")}” is not possible while the ${nounOf(step)} is “${anyState[state]}”. It is possible in one of these states: ${statesOf(step)}.`,
  "step.failed": () =>
    "Something unexpected went wrong, so nothing was recorded for this project; the others are not affected. Try again, and tell the portal's administrator if it stays so.",
  "step.own": ({ step }) =>
    `“${stepName(step, "en")}” is for another person: you submitted or appraised this project at an earlier step, and nobody approves their own work. Ask somebody else of the same role.`,
  "step.reason-missing": ({ step }) =>
    STEPS[step].of !== "project"
      ? `“${stepName(step, "en")}” needs a reason. Write why, then send it again.`
      : `“${stepName(step, "en")}” needs a reason. Write why, or a remark on each part of the dossier, then send it again.`,
};
