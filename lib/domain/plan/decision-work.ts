import type { Actor } from "../access/actor";
import { personsOf } from "../access/actor";
import { can } from "../access/permissions";
import { STEPS_OF_FUND } from "../steps/decision-steps";
import type { WrittenDecision } from "./written-decision";

/** What this person may do with a draft: write it, remove it, issue it; nobody issues what they wrote. */
export function decisionWork(actor: Actor, { fund, state, stewardUnitId, writers }: WrittenDecision) {
  const subject = stewardUnitId === null ? ("national" as const) : { stewardUnitId };
  const open = state === "DRAFT";
  const writes = open && can(actor, STEPS_OF_FUND[fund].draft, subject);
  const own = personsOf(actor).some((person) => writers.includes(person));
  return { writes, removes: writes, issues: open && !own && can(actor, STEPS_OF_FUND[fund].issue, subject) };
}
