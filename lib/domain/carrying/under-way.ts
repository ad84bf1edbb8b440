import { refuse } from "../errors";
import { type ProjectState, STATES } from "../project/state";

/** Refuses with `carrying.not-under-way` where no contract of the đề án is being carried out. */
export function requireUnderWay(state: ProjectState): void {
  if (!STATES[state].underWay) refuse({ code: "carrying.not-under-way", state });
}
