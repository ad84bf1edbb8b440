import { refuse } from "../errors";
import { type Actor, ROLES, type Role } from "./actor";

/** What a permission is asked for: something that belongs to a province (its steward unit), or to nobody's. */
export type Subject = { readonly stewardUnitId: string } | "national";

type Rule = (actor: Actor, subject: Subject) => boolean;

const ownProvince = (...roles: Role[]): Rule => {
  return (actor, subject) =>
    roles.includes(actor.role) && subject !== "national" && actor.unitId === subject.stewardUnitId;
};
const anyOf = (...roles: Role[]): Rule => {
  return (actor) => roles.includes(actor.role);
};

/** Who may do what. The whole policy of the portal is this table; no other code asks about roles. */
const RULES = {
  "voucher.record": ownProvince("PROVINCE_OFFICER"),
  "voucher.reverse": ownProvince("PROVINCE_LEADER"),
  "voucher.read": anyOf(
    "PROVINCE_OFFICER",
    "PROVINCE_LEADER",
    "MINISTRY_OFFICER",
    "MINISTRY_LEADER",
    "ORGANISER",
    "AUDITOR",
  ),
  "invariants.read": anyOf("AUDITOR", "ADMIN"),
  "account.read": anyOf("ADMIN"),
  "account.create": anyOf("ADMIN"),
  "account.disable": anyOf("ADMIN"),
  "account.enable": anyOf("ADMIN"),
  "account.grant": anyOf("ADMIN"),
  "account.reset-password": anyOf("ADMIN"),
  "account.end-sessions": anyOf("ADMIN"),
  "account.change-password": anyOf(...ROLES),
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof RULES;

declare const proof: unique symbol;

/** Proof that `authorize` said yes. Stores and the audit trail demand one, so an unchecked write cannot be saved. */
export type Permit = { readonly actor: Actor; readonly permission: Permission; readonly [proof]: "act" };

/** Whether this person may do it; for drawing a button, never instead of `authorize`. */
export function can(actor: Actor, permission: Permission, subject: Subject): boolean {
  return RULES[permission](actor, subject);
}

/** The check every command makes. Refuses with `access.forbidden`. */
export function authorize(actor: Actor, permission: Permission, subject: Subject): Permit {
  if (!can(actor, permission, subject)) refuse({ code: "access.forbidden", permission });
  return { actor, permission } as Permit;
}
