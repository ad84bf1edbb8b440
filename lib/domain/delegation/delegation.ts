import type { Role } from "../access/roles";
import type { IsoDate } from "../period/period";

/** Where a delegation stands: its days to come, in force, past; taken back; or void, since a role or an account ended. */
export const DELEGATION_STATES = ["coming", "in-force", "over", "revoked", "void"] as const;
export type DelegationState = (typeof DELEGATION_STATES)[number];

/** Ủy quyền: the giver's role, in which a colleague may act on dated days of Vietnam, both of them within. */
export type Delegation = {
  readonly id: string;
  readonly giver: string;
  readonly giverId: string;
  readonly receiver: string;
  readonly receiverId: string;
  /** The giver's. */
  readonly role: Role;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Number of the paper it was given by. */
  readonly document: string;
  readonly reason: string | null;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
  readonly state: DelegationState;
};

/** Somebody of one's own place. */
export type Colleague = { readonly id: string; readonly fullName: string; readonly role: Role };

type Standing = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly revoked: boolean;
  /** Whether role and accounts are still as when it was given. */
  readonly stands: boolean;
};

/** Where it stands on that day. */
export function delegationState({ from, to, revoked, stands }: Standing, today: IsoDate): DelegationState {
  if (revoked) return "revoked";
  if (to < today) return "over";
  if (!stands) return "void";
  return today < from ? "coming" : "in-force";
}

/** Whether it may still be taken back. */
export function isOpen({ state }: Pick<Delegation, "state">): boolean {
  return state === "coming" || state === "in-force" || state === "void";
}
