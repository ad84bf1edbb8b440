import type { Actor } from "../access/actor";
import { receiversOf } from "../access/delegation-rules";
import { refuse } from "../errors";
import type { IsoDate } from "../period/period";
import type { Colleague } from "./delegation";

/** The longest a role may be given for, in days. */
export const LONGEST_DELEGATION = 90;

/** What is to be given: to whom, and on which days. */
export type DelegationWish = { readonly receiverId: string; readonly from: IsoDate; readonly to: IsoDate };

/** Those among one's colleagues whom this person may give their role to; nobody while they act for another. */
export function possibleReceivers(actor: Actor, colleagues: readonly Colleague[]): readonly Colleague[] {
  if (actor.onBehalfOf) return [];
  const roles = receiversOf(actor.role);
  return colleagues.filter(({ id, role }) => id !== actor.accountId && roles.includes(role));
}

/**
 * Whether this person may give their role so. What one was given is not given on, no day before today is given, and no
 * more than ninety of them.
 *
 * Refuses with `delegation.chain`, `delegation.not-a-colleague`, `delegation.from-past`, `delegation.ends-first` or
 * `delegation.too-long`.
 */
export function decideDelegation(
  actor: Actor,
  { receiverId, from, to }: DelegationWish,
  { colleagues, today }: { readonly colleagues: readonly Colleague[]; readonly today: IsoDate },
): void {
  if (actor.onBehalfOf) refuse({ code: "delegation.chain", giver: actor.onBehalfOf.fullName });
  if (!possibleReceivers(actor, colleagues).some(({ id }) => id === receiverId)) {
    refuse({ code: "delegation.not-a-colleague" });
  }
  if (from < today) refuse({ code: "delegation.from-past", from, today });
  if (to < from) refuse({ code: "delegation.ends-first", from, to });
  if (daysFrom(from, to) > LONGEST_DELEGATION) refuse({ code: "delegation.too-long", most: LONGEST_DELEGATION });
}

/** Days from one to another, both counted. */
function daysFrom(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}
