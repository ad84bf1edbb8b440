import { DATABASE_ROLES, type DatabaseRole } from "../access/database-roles";

/** Whether a role sees đề án in its scope before they are assigned, and so has a list of its own beside the public one. */
export function seesEarlyStates(role: DatabaseRole): boolean {
  return DATABASE_ROLES[role].earlyStates;
}
