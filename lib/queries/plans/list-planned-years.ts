import { publicPool } from "@/lib/db/pools";
import type { Fund } from "@/lib/domain/fund";
import type { FundPlan, PlannedYear } from "@/lib/domain/plan/plan-year";
import { provinceCount } from "../lineage-columns";

type FundRow = {
  readonly fund: Fund;
  readonly decisions: number;
  readonly planned: string;
  readonly provinces: number;
};
type Row = { readonly year: number; readonly funds: readonly FundRow[] };

const statement = `
  WITH steward AS MATERIALIZED (SELECT id, steward_of(id) AS today FROM admin_unit),
  decided AS (
    SELECT budget_year, fund, count(*) AS decisions FROM plan_decision WHERE issued_at IS NOT NULL GROUP BY 1, 2),
  planned AS (
    SELECT budget_year, fund, sum(amount) AS amount, ${provinceCount("by_unit.unit_id", "steward.today")} AS provinces
    FROM (SELECT budget_year, fund, unit_id, sum(plan) AS amount FROM execution_monthly WHERE month = 0 AND plan <> 0 GROUP BY 1, 2, 3) by_unit
    JOIN steward ON steward.id = by_unit.unit_id
    GROUP BY 1, 2)
  SELECT d.budget_year AS year, json_agg(json_build_object('fund', d.fund, 'decisions', d.decisions,
    'planned', coalesce(p.amount, 0)::text, 'provinces', coalesce(p.provinces, 0)) ORDER BY d.fund) AS funds
  FROM decided d LEFT JOIN planned p USING (budget_year, fund)
  GROUP BY d.budget_year ORDER BY d.budget_year DESC`;

/** Every budget year with an issued decision, latest first: decisions, plan and provinces by fund. */
export async function listPlannedYears(): Promise<PlannedYear[]> {
  const { rows } = await publicPool().query<Row>({ name: "planned-years", text: statement });
  return rows.map(({ year, funds }) => ({ year, funds: funds.map(fundPlan) }));
}

function fundPlan({ planned, ...row }: FundRow): FundPlan {
  return { ...row, planned: BigInt(planned) };
}
