import { refuse } from "../errors";
import { type Actor, isOperator, isUpkeeper, type Writer } from "./actor";
import { type ReadPermission, ROLES, roleRecord } from "./roles";
import { RULES, ruleOf, type WritePermission } from "./rules";

export type Permission = WritePermission | ReadPermission;

/** What a permission is asked for: something that belongs to a province (its steward unit), to a region, or to nobody's. */
export type Subject = { readonly stewardUnitId: string } | { readonly regionCode: string } | "national";

/** Whether this person may do it; for drawing a button, never instead of `authorize`. */
export function can(actor: Writer, permission: Permission, subject: Subject): boolean {
  if (isUpkeeper(actor)) return isWrite(permission) && ruleOf(permission).upkeep === true;
  if (!isWrite(permission)) return isOperator(actor) || roleRecord(actor.role).reads.includes(permission);
  const { by, operator, self } = ruleOf(permission);
  if (isOperator(actor)) return operator;
  return by.includes(actor.role) && (self || isInPlace(actor, subject));
}

/** What is somebody's own: their province, their region, or the country. */
export function ownPlace({ unitId, regionCode }: Pick<Actor, "unitId" | "regionCode">): Subject {
  if (unitId !== null) return { stewardUnitId: unitId };
  return regionCode === null ? "national" : { regionCode };
}

/** The check of whoever only reads or tries out. Refuses with `access.forbidden`. */
export function requireAccess(actor: Actor, permission: Permission, subject: Subject): void {
  if (!can(actor, permission, subject)) refuse({ code: "access.forbidden", permission });
}

function isWrite(permission: Permission): permission is WritePermission {
  return permission in RULES;
}

function isInPlace(actor: Actor, subject: Subject): boolean {
  const { place } = ROLES[actor.role];
  if (place === "country") return true;
  if (subject === "national") return false;
  return place === "region"
    ? "regionCode" in subject && actor.regionCode === subject.regionCode
    : "stewardUnitId" in subject && actor.unitId === subject.stewardUnitId;
}
