import type { Fund } from "../fund";
import { DECISION_STEPS } from "../steps/decision-steps";
import type { Actor } from "./actor";
import type { Role } from "./roles";

type Taken = { readonly of: "plan_decision"; readonly by: readonly Role[]; readonly operator: false };
type DecisionStep = keyof typeof DECISION_STEPS;

const taken = (step: DecisionStep): Taken => ({ of: "plan_decision", by: DECISION_STEPS[step].by, operator: false });

/** Whose decisions an actor's place makes: the Ministry's are of the national fund, a province's of its own. */
export function fundDecidedBy({ unitId }: Pick<Actor, "unitId">): Fund {
  return unitId === null ? "KCQG" : "KCDP";
}

/** Each step of a plan decision is a permission of its own. */
export const DECISION_RULES = {
  "decision.draft": taken("decision.draft"),
  "decision.draft-local": taken("decision.draft-local"),
  "decision.issue": taken("decision.issue"),
  "decision.issue-local": taken("decision.issue-local"),
} as const satisfies Record<DecisionStep, Taken>;
