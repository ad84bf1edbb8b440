import type { Fund } from "../fund";
import { type ProjectState, STATES, statesWhere } from "./state";

/** One station on the way of a đề án, seen from where it stands now. */
export type StateStep = { readonly state: ProjectState; readonly standing: "done" | "current" | "ahead" };

/**
 * The way of a đề án with its place on it.
 * One that was returned, withdrawn, rejected or stopped stands after the last station it surely passed.
 */
export function statePath(fund: Fund, state: ProjectState): StateStep[] {
  const straight = statesWhere(({ after, funds }) => after === null && funds.includes(fund));
  const passed = STATES[state].after;
  if (passed) {
    const until = straight.indexOf(passed) + 1;
    return [...steps(straight.slice(0, until), "done"), { state, standing: "current" }];
  }
  const here = straight.indexOf(state);
  return [
    ...steps(straight.slice(0, here), "done"),
    { state, standing: "current" },
    ...steps(straight.slice(here + 1), "ahead"),
  ];
}

function steps(states: readonly ProjectState[], standing: StateStep["standing"]): StateStep[] {
  return states.map((state) => ({ state, standing }));
}
