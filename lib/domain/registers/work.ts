import type { Actor } from "../access/actor";
import { can } from "../access/permissions";
import type { ReadScope } from "../access/read-scope";
import type { RegisterEntry } from "./entry";
import { REGISTER_KINDS, REGISTERS, type RegisterKind } from "./registers";

/** Whether somebody sees a register at all: anyone a public one, and who works on or oversees khuyến công the others. */
export function seesRegister({ databaseRole }: Pick<ReadScope, "databaseRole">, kind: RegisterKind): boolean {
  return REGISTERS[kind].public || (databaseRole !== "portal_public" && databaseRole !== "portal_admin");
}

/** The registers somebody sees, in their order. */
export function registersFor(scope: Pick<ReadScope, "databaseRole">): readonly RegisterKind[] {
  return REGISTER_KINDS.filter((kind) => seesRegister(scope, kind));
}

/** Whether somebody sees entries that were removed: who may write them, and auditors. */
export function seesRemoved({ databaseRole }: Pick<ReadScope, "databaseRole">): boolean {
  return databaseRole === "portal_province" || databaseRole === "portal_ministry" || databaseRole === "portal_auditor";
}

/** Whether somebody may add entries to registers: to their own province's, or to any. */
export function mayAdd(actor: Actor | null): boolean {
  return actor !== null && can(actor, "register.write", actor.unitId ? { stewardUnitId: actor.unitId } : "national");
}

/** Whether somebody may change or remove this entry now. */
export function mayChangeEntry(actor: Actor | null, { state, stewardUnitId }: RegisterEntry): boolean {
  return actor !== null && state === "STANDING" && can(actor, "register.write", { stewardUnitId });
}
