import type { Actor, Role } from "./actor";

/** The database role a request runs under; each has its own row policies. */
export type DatabaseRole =
  | "portal_public"
  | "portal_province"
  | "portal_ministry"
  | "portal_organiser"
  | "portal_auditor"
  | "portal_admin";

declare const proof: unique symbol;

/**
 * Where a reader may look. Every query takes one, so no query can forget to ask; the database checks again.
 * Only this file makes them.
 */
export type ReadScope = {
  readonly databaseRole: DatabaseRole;
  readonly accountId: string | null;
  readonly unitId: string | null;
  readonly regionCode: string | null;
  readonly [proof]: "read";
};

const DATABASE_ROLES: Record<Role, DatabaseRole> = {
  PROVINCE_OFFICER: "portal_province",
  PROVINCE_LEADER: "portal_province",
  MINISTRY_OFFICER: "portal_ministry",
  MINISTRY_LEADER: "portal_ministry",
  ORGANISER: "portal_organiser",
  AUDITOR: "portal_auditor",
  ADMIN: "portal_admin",
};

/** What anyone may see without signing in (contract §3): totals, issued documents, đề án from ASSIGNED on. */
export const PUBLIC_SCOPE = {
  databaseRole: "portal_public",
  accountId: null,
  unitId: null,
  regionCode: null,
} as ReadScope;

/** What this person may see: their province, their region, or the country, as their role has it. */
export function readScope(actor: Actor): ReadScope {
  return {
    databaseRole: DATABASE_ROLES[actor.role],
    accountId: actor.accountId,
    unitId: actor.unitId,
    regionCode: actor.regionCode,
  } as ReadScope;
}
