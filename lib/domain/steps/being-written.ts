import type { ProjectState } from "../project/state";
import { PROJECT_STEPS } from "./project-steps";

/** Whether a dossier is being written: in the states from which its unit may edit it and add files to it. */
export function isBeingWritten(state: ProjectState): boolean {
  const states: readonly ProjectState[] = PROJECT_STEPS["project.edit"].from;
  return states.includes(state);
}
