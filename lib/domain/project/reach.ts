import type { DatabaseRole } from "../access/read-scope";

const SEE_EARLY_STATES: readonly DatabaseRole[] = ["portal_province", "portal_ministry", "portal_auditor"];

/** Whether a role sees đề án in its scope before they are assigned, and so has a list of its own beside the public one. */
export function seesEarlyStates(role: DatabaseRole): boolean {
  return SEE_EARLY_STATES.includes(role);
}
