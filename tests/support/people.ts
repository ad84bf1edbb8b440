import type { Pool } from "pg";
import type { Actor, Giver } from "@/lib/domain/access/actor";
import type { Role } from "@/lib/domain/access/roles";

/** Somebody who acts under a delegation. */
export type ActingActor = Actor & { readonly onBehalfOf: Giver };

let counter = 0;

/** Something no other row of this run is called by. */
export const next = () => `${process.pid}-${++counter}`;

/** Inserts people with their roles through the owner's pool, for tests that need a few accounts and not the sample. */
export class People {
  constructor(protected readonly owner: Pool) {}

  /** An account with one role in force; the actor as a session would give it. */
  async anActor(role: Role, place: { unitId?: string; regionCode?: string } = {}): Promise<Actor> {
    const { unitId = null, regionCode = null } = place;
    const email = `nguoi-dung-${next()}@khuyencong.test`;
    const fullName = `Người dùng ${counter}`;
    const id = await this.insert(
      "INSERT INTO account (email, full_name, password_hash) VALUES ($1, $2, '-') RETURNING id",
      [email, fullName],
    );
    await this.owner.query("INSERT INTO role_grant (account_id, role, unit_id, region_code) VALUES ($1, $2, $3, $4)", [
      id,
      role,
      unitId,
      regionCode,
    ]);
    return { accountId: id, fullName, email, role, unitId, regionCode, onBehalfOf: null };
  }

  /**
   * A delegation from one to another, days counted from today in Vietnam; the receiver as they then act for the giver.
   */
  async delegated(giver: Actor, receiver: Actor, { from = 0, to = 9 } = {}): Promise<ActingActor> {
    const { rows } = await this.owner.query<{ id: string; until: string }>(
      `INSERT INTO delegation (giver_id, receiver_id, from_on, to_on, document)
       VALUES ($1, $2, vietnam_today() + $3::integer, vietnam_today() + $4::integer, '12/UQ-SCT')
       RETURNING id, to_on::text AS until`,
      [giver.accountId, receiver.accountId, from, to],
    );
    const { id: delegationId = "", until = "" } = rows[0] ?? {};
    const onBehalfOf = { accountId: giver.accountId, fullName: giver.fullName, delegationId, until };
    return { ...receiver, role: giver.role, onBehalfOf };
  }

  protected async insert(sql: string, values: unknown[]): Promise<string> {
    const { rows } = await this.owner.query<{ id: string }>(sql, values);
    const id = rows[0]?.id;
    if (id === undefined) throw new Error(`nothing was inserted: ${sql}`);
    return id;
  }
}
