import type { Role } from "../access/roles";
import type { ProjectState } from "../project/state";
import { PROJECT_STEPS } from "./project-steps";
import type { ProjectStepRow } from "./step";

/** A step on the way of a đề án, editing apart. */
export type ProjectStepCode = Exclude<keyof typeof PROJECT_STEPS, "project.edit">;

/** The word of a step in its address (contract §4). */
export type StepVerb = (typeof PROJECT_STEPS)[ProjectStepCode]["verb"];

/** The steps in the order of a đề án's life. */
export const PROJECT_STEP_CODES = Object.keys(PROJECT_STEPS).filter(
  (code) => code !== "project.edit",
) as ProjectStepCode[];

/** Every word of a step, each once. */
export const STEP_VERBS = [...new Set(PROJECT_STEP_CODES.map((code) => PROJECT_STEPS[code].verb))] as [
  StepVerb,
  ...StepVerb[],
];

/**
 * Which step a verb is for this role on a đề án in this state: the Sở and the Cục return and reject under one word.
 * Where the role takes none of that word's steps here, the one it is refused by name.
 */
export function stepOfVerb(verb: StepVerb, role: Role, state: ProjectState): ProjectStepCode {
  const ofVerb = PROJECT_STEP_CODES.filter((code) => PROJECT_STEPS[code].verb === verb);
  const own = ofVerb.filter((code) => stepOf(code).by.includes(role));
  const [first] = own.length > 0 ? own : ofVerb;
  const here = own.find((code) => stepOf(code).from.includes(state)) ?? first;
  if (!here) throw new Error(`no step is called ${verb}`);
  return here;
}

function stepOf(code: ProjectStepCode): ProjectStepRow {
  return PROJECT_STEPS[code];
}

/** What stands in a đề án's history: the steps that people take, and being assigned, which a plan decision does to it. */
export const HISTORY_STEPS = [...PROJECT_STEP_CODES, "project.assign"] as const;
export type HistoryStep = (typeof HISTORY_STEPS)[number];

type Bare<Code extends string> = Code extends `project.${infer Name}` ? Name : never;

/** A step's name without its noun: "return-central". */
export function bareStep(step: HistoryStep): Bare<HistoryStep> {
  return step.slice("project.".length) as Bare<HistoryStep>;
}
