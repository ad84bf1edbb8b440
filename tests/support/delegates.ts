import type { Pool } from "pg";
import type { Actor } from "@/lib/domain/access/actor";
import type { Role } from "@/lib/domain/access/roles";
import { Facts } from "./facts";
import type { ActingActor } from "./people";

const PLACE = { unitId: "quang-tri-2025" };

/** Every pair of roles that may give and receive, as somebody who acts for another now. */
export const PAIRS = [
  ["PROVINCE_LEADER", "PROVINCE_OFFICER"],
  ["PROVINCE_LEADER", "PROVINCE_LEADER"],
  ["MINISTRY_OFFICER", "MINISTRY_OFFICER"],
  ["MINISTRY_OFFICER", "MINISTRY_LEADER"],
  ["MINISTRY_LEADER", "MINISTRY_OFFICER"],
  ["MINISTRY_LEADER", "MINISTRY_LEADER"],
] as const satisfies readonly (readonly [Role, Role])[];

/** Why a delegation is none any more, or not yet. */
export const ENDINGS = ["over", "coming", "revoked", "giver-locked", "giver-moved", "receiver-moved"] as const;
export type Ending = (typeof ENDINGS)[number];

const END: Record<Exclude<Ending, "over" | "coming">, string> = {
  revoked: "UPDATE delegation SET revoked_at = now(), revoked_by = giver_id WHERE giver_id = $1 AND receiver_id = $2",
  "giver-locked": "UPDATE account SET disabled_at = now() WHERE id = $1 AND id <> $2",
  "giver-moved": "UPDATE role_grant SET valid_to = now() WHERE account_id = $1 AND account_id <> $2",
  "receiver-moved": "UPDATE role_grant SET role = 'AUDITOR', unit_id = NULL WHERE account_id = $2 AND account_id <> $1",
};
const DAYS = { over: { from: -9, to: -1 }, coming: { from: 1, to: 9 } } as const;

/** Somebody who acts for another, or would. */
export type Identity = { readonly who: string; readonly actor: Actor; readonly inForce: boolean };

/** People of Quảng Trị and of the Cục who act for one another. */
export class Delegates {
  readonly facts: Facts;

  constructor(private readonly owner: Pool) {
    this.facts = new Facts(owner);
  }

  someone(role: Role): Promise<Actor> {
    return this.facts.anActor(role, role.startsWith("PROVINCE_") ? PLACE : {});
  }

  /** Two people of these roles, the second acting for the first. */
  async acting(giver: Role, receiver: Role, days = {}): Promise<ActingActor> {
    return this.facts.delegated(await this.someone(giver), await this.someone(receiver), days);
  }

  /** The same of a leader and an officer, once it has ended or before it begins, as a request may still say it. */
  async ended(ending: Ending): Promise<ActingActor> {
    if (ending === "over" || ending === "coming")
      return this.acting("PROVINCE_LEADER", "PROVINCE_OFFICER", DAYS[ending]);
    const actor = await this.acting("PROVINCE_LEADER", "PROVINCE_OFFICER");
    await this.owner.query(END[ending], [actor.onBehalfOf.accountId, actor.accountId]);
    return actor;
  }

  /** One of every pair in force, and one of every way a delegation is none. */
  async identities(): Promise<readonly Identity[]> {
    const all: Identity[] = [];
    for (const [giver, receiver] of PAIRS) {
      all.push({ who: `${receiver} for ${giver}`, actor: await this.acting(giver, receiver), inForce: true });
    }
    for (const ending of ENDINGS) all.push({ who: ending, actor: await this.ended(ending), inForce: false });
    return all;
  }
}
