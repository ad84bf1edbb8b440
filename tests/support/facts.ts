import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import type { Actor, Giver } from "@/lib/domain/access/actor";
import type { Role } from "@/lib/domain/access/roles";
import type { Fund } from "@/lib/domain/fund";
import type { Dong } from "@/lib/domain/money";
import { type ProjectState, STATES } from "@/lib/domain/project/state";

/** A đề án just inserted, with what its money facts need to name. */
export type ProjectFact = {
  readonly id: string;
  readonly code: string;
  readonly fund: Fund;
  readonly year: number;
  readonly unitId: string;
};

/** A contract with the share of its first đề án. */
export type ContractFact = { readonly id: string; readonly number: string; readonly shareIds: readonly string[] };

/** Somebody who acts under a delegation. */
export type ActingActor = Actor & { readonly onBehalfOf: Giver };

/** Content and item of a contract share; ND3 machinery (advance rate 70 %) unless told otherwise. */
export type ShareFact = { readonly amount: Dong; readonly content?: string; readonly item?: string };

type ProjectWish = { fund?: Fund; year?: number; unitId?: string; title?: string; state?: ProjectState };

/** Triệu đồng. */
export const million = (count: number): Dong => BigInt(count) * 1_000_000n;

let counter = 0;
const next = () => `${process.pid}-${++counter}`;

/**
 * Inserts small facts of the field through the owner's pool, for tests that need a few đề án and not the sample.
 * Reference data must be there (`testDatabase({ reference: true })`).
 */
export class Facts {
  constructor(private readonly owner: Pool) {}

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

  async aProject(wish: ProjectWish = {}): Promise<ProjectFact> {
    const { fund = "KCQG", year = 2026, unitId = "quang-tri-2025", state = "CONTRACTED" } = wish;
    const code = `KC-${next()}`;
    const id = await this.insert(
      `INSERT INTO project (code, title, fund, kind, state, unit_id, content_code, item_code, start_year, end_year,
                            implementing_unit, assigned_at)
       VALUES ($1, $2, $3, 'REGULAR', $4, $5, 'ND3', 'machinery', $6, $6, 'Trung tâm Khuyến công', CASE WHEN $7 THEN now() END)
       RETURNING id`,
      [code, wish.title ?? "Hỗ trợ ứng dụng máy móc tiên tiến", fund, state, unitId, year, STATES[state].public],
    );
    if (state === "DRAFT" || state === "RETURNED") await this.written(id, year);
    return { id, code, fund, year, unitId };
  }

  /** A dossier that lacks nothing it must have to be submitted. */
  private async written(id: string, year: number): Promise<void> {
    await this.owner.query(
      "UPDATE project SET start_on = make_date($2, 2, 1), end_on = make_date($2, 11, 30) WHERE id = $1",
      [id, year],
    );
    await this.owner.query(
      "INSERT INTO project_outline (project_id, need, goals) VALUES ($1, 'Còn làm tay.', 'Tăng năng suất.')",
      [id],
    );
    await this.owner.query(
      "INSERT INTO project_budget_line VALUES ($1, $2, 'ND3', 'machinery', 200000000, 300000000, 0)",
      [id, year],
    );
    await this.owner.query("INSERT INTO project_output VALUES ($1, $2, 'establishments-machinery', 1)", [id, year]);
  }

  /** Issues a plan decision with one signed line for the đề án; a cut is negative. */
  async assigned(project: ProjectFact, amount: Dong): Promise<void> {
    await this.planned(project, amount, project.id);
  }

  /** Issues a plan decision with one signed line; without a đề án it is money not yet shared out. Gives its id. */
  async planned(
    { fund, year, unitId }: Omit<ProjectFact, "id" | "code">,
    amount: Dong,
    projectId: string | null = null,
    signedOn = `${year}-01-05`,
  ): Promise<string> {
    const ofProvince = fund === "KCDP" ? unitId : null;
    const decision = await this.insert(
      `INSERT INTO plan_decision (fund, budget_year, kind, number, signed_on, signer, unit_id)
       VALUES ($1, $2, $3, $4, $6, 'Thứ trưởng', $5) RETURNING id`,
      [fund, year, amount > 0n ? "ASSIGN" : "WITHDRAW", `QĐ ${next()}`, ofProvince, signedOn],
    );
    await this.owner.query(
      `INSERT INTO plan_line (decision_id, fund, budget_year, unit_id, project_id, content_code, item_code, signed_amount)
       VALUES ($1, $2, $3, $4, $5, 'ND3', 'machinery', $6)`,
      [decision, fund, year, unitId, projectId, amount],
    );
    await this.owner.query("UPDATE plan_decision SET issued_at = now() WHERE id = $1", [decision]);
    return decision;
  }

  /** Issues a release by tranche with one line for the đề án (KCQG only). */
  async released({ id, year, unitId }: ProjectFact, amount: Dong): Promise<void> {
    const release = await this.insert(
      `INSERT INTO release (budget_year, tranche, number, signed_on)
       VALUES ($1, 1, $2, make_date($1, 2, 5)) RETURNING id`,
      [year, `PB ${next()}`],
    );
    await this.owner.query(
      `INSERT INTO release_line (release_id, budget_year, unit_id, project_id, content_code, item_code, signed_amount)
       VALUES ($1, $2, $3, $4, 'ND3', 'machinery', $5)`,
      [release, year, unitId, id, amount],
    );
    await this.owner.query("UPDATE release SET issued_at = now() WHERE id = $1", [release]);
  }

  /** Signs one contract over the shares, all of this đề án. */
  async contracted(
    project: ProjectFact,
    shares: readonly ShareFact[],
    wish: { endOn?: string } = {},
  ): Promise<ContractFact> {
    const { id: projectId, fund, year, unitId } = project;
    const number = `HĐ ${next()}`;
    const client = await this.owner.connect();
    try {
      await client.query("BEGIN");
      const value = shares.reduce((sum, { amount }) => sum + amount, 0n);
      const contract = await client.query<{ id: string }>(
        `INSERT INTO contract (fund, budget_year, number, signed_on, end_on, unit_id, value)
         VALUES ($1, $2, $3, make_date($2, 3, 1), $4, $5, $6) RETURNING id`,
        [fund, year, number, wish.endOn ?? null, unitId, value],
      );
      const id = contract.rows[0]?.id ?? "";
      const shareIds: string[] = [];
      for (const { amount, content = "ND3", item = "machinery" } of shares) {
        const shareId = randomUUID();
        await client.query(
          `INSERT INTO contract_share (id, contract_id, project_id, fund, budget_year, content_code, item_code, amount)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [shareId, id, projectId, fund, year, content, item, amount],
        );
        shareIds.push(shareId);
      }
      await client.query("COMMIT");
      return { id, number, shareIds };
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    } finally {
      client.release();
    }
  }

  /** Accepts (nghiệm thu) the đề án for its year. */
  async accepted({ id, year, unitId }: ProjectFact): Promise<void> {
    await this.owner.query(
      `INSERT INTO acceptance (project_id, budget_year, unit_id, accepted_on) VALUES ($1, $2, $3, make_date($2, 5, 10))`,
      [id, year, unitId],
    );
  }

  /** A đề án whose plan, release (for KCQG) and one contract are all of this amount. */
  async aContractedProject(
    amount: Dong,
    wish: ProjectWish = {},
  ): Promise<{ project: ProjectFact; contract: ContractFact }> {
    const project = await this.aProject(wish);
    await this.assigned(project, amount);
    if (project.fund === "KCQG") await this.released(project, amount);
    return { project, contract: await this.contracted(project, [{ amount }]) };
  }

  private async insert(sql: string, values: unknown[]): Promise<string> {
    const { rows } = await this.owner.query<{ id: string }>(sql, values);
    const id = rows[0]?.id;
    if (id === undefined) throw new Error(`nothing was inserted: ${sql}`);
    return id;
  }
}
