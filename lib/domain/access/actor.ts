import type { Role } from "./roles";

/**
 * A signed-in person with the role they hold at this moment.
 *
 * `unitId` is today's province of a provincial role (the steward of all it may work on), else null;
 * `regionCode` is the conference region of an organiser, else null.
 */
export type Actor = {
  readonly accountId: string;
  readonly fullName: string;
  readonly email: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly regionCode: string | null;
  /** Whose role it is, where they act in another's under a delegation; `role` is then the giver's. */
  readonly onBehalfOf: Giver | null;
};

/** Người ủy quyền: who gave the role, by which delegation, until the end of which day in Vietnam. */
export type Giver = {
  readonly accountId: string;
  readonly fullName: string;
  readonly delegationId: string;
  readonly until: string;
};

/** The persons by whose deeds somebody is bound: themselves, and whoever they act for. */
export function personsOf({ accountId, onBehalfOf }: Pick<Actor, "accountId" | "onBehalfOf">): readonly string[] {
  return onBehalfOf ? [accountId, onBehalfOf.accountId] : [accountId];
}

/** The same person in their own name, for what concerns nobody but them. */
export function inOwnName(actor: Actor): Actor {
  return { ...actor, onBehalfOf: null };
}

/** Who works on the server itself, as the owner of the tables: no account, no province. */
export type Operator = { readonly operator: true; readonly accountId: null };
export const OPERATOR: Operator = { operator: true, accountId: null };

export function isOperator(actor: Writer): actor is Operator {
  return "operator" in actor;
}

/** The portal itself, in its daily upkeep: no account, no province, and no right to anything else. */
export type Upkeeper = { readonly upkeep: true; readonly accountId: null };
export const UPKEEPER: Upkeeper = { upkeep: true, accountId: null };

export function isUpkeeper(actor: Writer): actor is Upkeeper {
  return "upkeep" in actor;
}

/** Whoever may change something. */
export type Writer = Actor | Operator | Upkeeper;
