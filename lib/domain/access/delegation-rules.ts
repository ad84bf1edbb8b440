import type { Role } from "./roles";

/**
 * Whose role may be given to whom (ủy quyền), always a colleague of the same Sở or of the Cục. Who only drafts and records
 * gives nothing. The rows of `delegation_rule` in the database come from here.
 */
export const DELEGATES = {
  PROVINCE_LEADER: ["PROVINCE_OFFICER", "PROVINCE_LEADER"],
  MINISTRY_OFFICER: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
  MINISTRY_LEADER: ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
} as const satisfies Partial<Record<Role, readonly Role[]>>;

type GivingRole = keyof typeof DELEGATES;

/** The roles that may be given. */
export const GIVING_ROLES = Object.keys(DELEGATES) as GivingRole[];

/** The roles whose holders may be given another's. */
export const RECEIVING_ROLES: readonly Role[] = [...new Set<Role>(Object.values(DELEGATES).flat())];

/** Who may be given this role; nobody where it is none that is given. */
export function receiversOf(role: Role): readonly Role[] {
  return GIVING_ROLES.find((giving) => giving === role) ? DELEGATES[role as GivingRole] : [];
}
