import { type ProjectState, STATES } from "../project/state";

/** Whether a đề án in this state may be adjusted: given its plan and not yet accepted (đã giao, đã ký, đang thực hiện). */
export function isAdjustable(state: ProjectState): boolean {
  return STATES[state].running;
}
