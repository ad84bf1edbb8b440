import { refuse } from "../errors";
import type { Actor, Operator, Upkeeper } from "./actor";
import { can, type Subject } from "./permissions";
import { type EntityOf, type OperatorPermission, RULES, type UpkeepPermission, type WritePermission } from "./rules";

declare const proof: unique symbol;

/**
 * Proof that `authorize` said yes to this permission on this one thing. A store takes its own permission's permit and
 * writes the thing named in it, and the trail takes all it says from it: an unchecked write cannot be saved, and one
 * check does not serve for another thing. Only this file makes them.
 */
export type Permit<P extends WritePermission = WritePermission> = {
  readonly [Each in P]: {
    readonly actor: WriterOf<Each>;
    readonly permission: Each;
    readonly entity: string;
    /** The one thing: an id, or what stands for one. */
    readonly id: string;
    /** Today's unit in charge of it; null where it is nobody's province. */
    readonly stewardUnitId: string | null;
    readonly [proof]: EntityOf<Each>;
  };
}[P];

/** Who may hold a permission: a person; the operator and the portal itself too where the rule says so. */
type WriterOf<P extends WritePermission> =
  | Actor
  | (P extends OperatorPermission ? Operator : never)
  | (P extends UpkeepPermission ? Upkeeper : never);

/** The thing a command is about to change. */
export type Target = { readonly id: string; readonly stewardUnitId: string | null; readonly regionCode?: string };

/** The check every command makes. Refuses with `access.forbidden`. */
export function authorize<P extends WritePermission>(actor: WriterOf<P>, permission: P, target: Target): Permit<P> {
  const { id, stewardUnitId } = target;
  if (!can(actor, permission, subjectOf(target))) refuse({ code: "access.forbidden", permission });
  const entity = RULES[permission].of;
  return { actor, permission, entity, id, stewardUnitId } as Permit<P>;
}

function subjectOf({ stewardUnitId, regionCode }: Target): Subject {
  if (stewardUnitId !== null) return { stewardUnitId };
  return regionCode === undefined ? "national" : { regionCode };
}
