import type { Actor } from "./actor";
import type { DatabaseRole } from "./database-roles";
import { ROLES, type Role } from "./roles";

declare const proof: unique symbol;

/**
 * Where a reader may look. Every query takes one, so no query can forget to ask; the database checks again.
 * Only this file makes them.
 */
export type ReadScope = {
  readonly databaseRole: DatabaseRole;
  /** Null for whoever has not signed in. */
  readonly role: Role | null;
  readonly accountId: string | null;
  readonly unitId: string | null;
  readonly regionCode: string | null;
  /** In whose role they act, under a delegation. */
  readonly onBehalfOf: string | null;
  readonly [proof]: "read";
};

/** What anyone may see without signing in (contract §3): totals, issued documents, đề án from ASSIGNED on. */
export const PUBLIC_SCOPE = {
  databaseRole: "portal_public",
  role: null,
  accountId: null,
  unitId: null,
  regionCode: null,
  onBehalfOf: null,
} as ReadScope;

/** What this person may see: their province, their region, or the country, as their role has it. */
export function readScope(actor: Actor): ReadScope {
  return {
    databaseRole: ROLES[actor.role].databaseRole,
    role: actor.role,
    accountId: actor.accountId,
    unitId: actor.unitId,
    regionCode: actor.regionCode,
    onBehalfOf: actor.onBehalfOf?.accountId ?? null,
  } as ReadScope;
}
