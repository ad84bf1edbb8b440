import type { Level } from "../adjustment/change";
import { refuse } from "../errors";
import type { Fund } from "../fund";
import type { AnyState, StatesOf, Step } from "./step";
import { STEPS, type StepCode } from "./steps";

/** What a step looks at of the thing it is taken on: its state; its fund, and the level of what a request changes. */
export type Standpoint<Code extends StepCode> = {
  readonly state: StatesOf[(typeof STEPS)[Code]["of"]];
} & ((typeof STEPS)[Code]["of"] extends "conference" | "report" ? unknown : { readonly fund: Fund }) &
  ((typeof STEPS)[Code]["of"] extends "adjustment" ? { readonly level: Level } : unknown);

/** A check for each thing a step requires; each refuses in its own words. */
export type Requirements<Code extends StepCode, Facts> = {
  readonly [Name in (typeof STEPS)[Code]["requires"][number]]: (facts: Facts) => void;
};

/**
 * Takes a step, purely: gives the state its thing is in afterwards.
 *
 * Refuses with `step.not-now` where the thing is in another state, of another fund or at another level, or with what a requirement
 * refuses with, the first in the step's own order.
 */
export function advance<Code extends StepCode, Facts>(
  code: Code,
  standpoint: Standpoint<Code>,
  requirements: Requirements<Code, Facts>,
  facts: Facts,
): StatesOf[(typeof STEPS)[Code]["of"]] {
  const step: Step = STEPS[code];
  const { state, fund, level }: { readonly state: AnyState; readonly fund?: Fund; readonly level?: Level } = standpoint;
  const from: readonly AnyState[] = step.from;
  const isOfFund =
    step.of === "conference" || step.of === "report" || (fund !== undefined && step.funds.includes(fund));
  const isAtLevel = step.of !== "adjustment" || (level !== undefined && step.levels.includes(level));
  if (!from.includes(state) || !isOfFund || !isAtLevel) refuse({ code: "step.not-now", step: code, state });
  const checks: Readonly<Partial<Record<string, (facts: Facts) => void>>> = requirements;
  for (const name of step.requires) checks[name]?.(facts);
  return (step.to ?? state) as StatesOf[(typeof STEPS)[Code]["of"]];
}
