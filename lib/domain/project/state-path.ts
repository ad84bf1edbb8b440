import type { Fund } from "../fund";
import type { ProjectState } from "./state";

/** One station on the way of a đề án, seen from where it stands now. */
export type StateStep = { readonly state: ProjectState; readonly standing: "done" | "current" | "ahead" };

const PROVINCIAL_PATH = [
  "DRAFT",
  "SUBMITTED",
  "APPRAISED_LOCAL",
  "ASSIGNED",
  "CONTRACTED",
  "IN_PROGRESS",
  "ACCEPTED",
  "SETTLED",
] as const satisfies readonly ProjectState[];

const CENTRAL_STEPS = ["REGISTERED", "APPRAISED_CENTRAL"] as const satisfies readonly ProjectState[];

/** The last station known to be behind a đề án that left the straight way. */
const LEFT_AFTER: Partial<Record<ProjectState, ProjectState>> = {
  RETURNED: "DRAFT",
  WITHDRAWN: "DRAFT",
  REJECTED: "SUBMITTED",
  STOPPED: "ASSIGNED",
};

/**
 * The way of a đề án with its place on it. KCĐP skips the two central steps: UBND tỉnh or the Sở decides.
 * One that was returned, withdrawn, rejected or stopped stands after the last station it surely passed.
 */
export function statePath(fund: Fund, state: ProjectState): StateStep[] {
  const straight: readonly ProjectState[] = PROVINCIAL_PATH.flatMap((step) =>
    step === "ASSIGNED" && fund === "KCQG" ? [...CENTRAL_STEPS, step] : [step],
  );
  const passed = LEFT_AFTER[state];
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
