import { randomUUID } from "node:crypto";
import type { Fund } from "@/lib/domain/fund";
import type { Dong } from "@/lib/domain/money";
import { type ProjectState, STATES } from "@/lib/domain/project/state";
import { next, People } from "./people";

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

/** Content and item of a contract share; ND3 machinery (advance rate 70 %) unless told otherwise. */
export type ShareFact = { readonly amount: Dong; readonly content?: string; readonly item?: string };

type ProjectWish = { fund?: Fund; year?: number; unitId?: string; title?: string; state?: ProjectState };

/** Triệu đồng. */
export const million = (count: number): Dong => BigInt(count) * 1_000_000n;

/**
 * Inserts small facts of the field, and the people of it, through the owner's pool, for tests that need a few đề án and not the sample.
 * Reference data must be there (`testDatabase({ reference: true })`).
 */
export class Facts extends People {
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

  /** Adds a paper to a contract, each share changed by a signed amount; an appendix of 1 April unless told otherwise. Gives its id. */
  async papered(
    contract: ContractFact,
    changes: Readonly<Record<string, Dong>>,
    wish: { kind?: "APPENDIX" | "SETTLEMENT" | "STOP"; signedOn?: string; endOn?: string } = {},
  ): Promise<string> {
    const { rows } = await this.owner.query<{ id: string }>(
      `INSERT INTO contract_paper (contract_id, kind, number, signed_on, end_on)
       SELECT id, $2, $3, coalesce($4::date, make_date(budget_year, 4, 1)), $5 FROM contract WHERE id = $1 RETURNING id`,
      [contract.id, wish.kind ?? "APPENDIX", `PL ${next()}`, wish.signedOn ?? null, wish.endOn ?? null],
    );
    const id = rows[0]?.id ?? "";
    await this.owner.query(
      `INSERT INTO contract_paper_line (paper_id, share_id, signed_amount)
       SELECT $1, c.share_id, c.amount FROM unnest($2::uuid[], $3::bigint[]) AS c (share_id, amount)`,
      [id, Object.keys(changes), Object.values(changes)],
    );
    return id;
  }

  /** Confirms the class plan that an advance on a share of training asks for. */
  async planConfirmed(shareId = ""): Promise<void> {
    await this.owner.query(
      "INSERT INTO advance_condition (share_id, kind, number, dated_on) VALUES ($1, 'CLASS_PLAN', 'KHML', '2020-01-01')",
      [shareId],
    );
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
}
