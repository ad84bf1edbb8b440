import { refuse } from "../errors";
import type { Actor } from "./actor";
import { type ReadPermission, ROLE_NAMES, ROLES, type Role, roleRecord } from "./roles";

/** What a permission is asked for: something that belongs to a province (its steward unit), or to nobody's. */
export type Subject = { readonly stewardUnitId: string } | "national";

/** Who may change what: an actor of these roles, where theirs is a province's role in their own province alone. */
const WRITERS = {
  "voucher.record": ["PROVINCE_OFFICER"],
  "voucher.reverse": ["PROVINCE_LEADER"],
  "account.create": ["ADMIN"],
  "account.disable": ["ADMIN"],
  "account.enable": ["ADMIN"],
  "account.grant": ["ADMIN"],
  "account.reset-password": ["ADMIN"],
  "account.end-sessions": ["ADMIN"],
  "account.change-password": ROLE_NAMES,
} as const satisfies Record<string, readonly Role[]>;

/** Rows of one's own account, whatever province one works for. */
const PERSONAL = "account.change-password";

type WritePermission = keyof typeof WRITERS;
export type Permission = WritePermission | ReadPermission;

declare const proof: unique symbol;

/** Proof that `authorize` said yes. Stores and the audit trail demand one, so an unchecked write cannot be saved. */
export type Permit = { readonly actor: Actor; readonly permission: Permission; readonly [proof]: "act" };

/** Whether this person may do it; for drawing a button, never instead of `authorize`. */
export function can(actor: Actor, permission: Permission, subject: Subject): boolean {
  if (!isWrite(permission)) return roleRecord(actor.role).reads.includes(permission);
  const writers: readonly Role[] = WRITERS[permission];
  return writers.includes(actor.role) && (permission === PERSONAL || isInPlace(actor, subject));
}

/** The check every command makes. Refuses with `access.forbidden`. */
export function authorize(actor: Actor, permission: Permission, subject: Subject): Permit {
  if (!can(actor, permission, subject)) refuse({ code: "access.forbidden", permission });
  return { actor, permission } as Permit;
}

function isWrite(permission: Permission): permission is WritePermission {
  return permission in WRITERS;
}

function isInPlace(actor: Actor, subject: Subject): boolean {
  if (ROLES[actor.role].place !== "province") return true;
  return subject !== "national" && actor.unitId === subject.stewardUnitId;
}
