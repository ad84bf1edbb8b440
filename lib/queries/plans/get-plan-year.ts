import { publicPool } from "@/lib/db/pools";
import type { Fund } from "@/lib/domain/fund";
import type { BudgetYear } from "@/lib/domain/period/period";
import type { DecisionRow, FundPlan, PlanYear, ReleaseRow } from "@/lib/domain/plan/plan-year";
import { runningPlan, runningSum } from "@/lib/domain/plan/running-plan";
import { planYearStatement } from "./plan-year-statement";

type Text<Row, Amount extends keyof Row> = Omit<Row, Amount> & Readonly<Record<Amount, string>>;
type Row = {
  lineage: PlanYear["lineage"] | null;
  decisions: readonly (Text<Omit<DecisionRow, "planAfter">, "amount"> & { readonly stewardUnitId: string | null })[];
  releases: readonly Text<Omit<ReleaseRow, "releasedAfter">, "amount">[];
  provinces: readonly { readonly fund: Fund; readonly provinces: number }[];
};

/** Filters of a budget year's documents; null filters nothing. */
export type PlanFilter = { readonly fund: Fund | null; readonly unitId: string | null };

/**
 * The issued decisions and releases of a budget year; under a province, only its lineage's lines count. One statement.
 *
 * Null for a province that does not exist.
 */
export async function getPlanYear(year: BudgetYear, { fund, unitId }: PlanFilter): Promise<PlanYear | null> {
  const { rows } = await publicPool().query<Row>({
    name: unitId === null ? "plan-year" : "plan-year-of-unit",
    text: planYearStatement(unitId !== null),
    values: unitId === null ? [year, fund] : [year, fund, unitId],
  });
  const [row] = rows;
  if (!row?.lineage) return null;
  const decisions = runningPlan(row.decisions.map((decision) => ({ ...decision, amount: BigInt(decision.amount) })));
  const releases = runningSum(row.releases.map((release) => ({ ...release, amount: BigInt(release.amount) })));
  return { year, funds: fundPlans(decisions, row.provinces), decisions, releases, lineage: row.lineage };
}

function fundPlans(decisions: readonly DecisionRow[], provinces: Row["provinces"]): FundPlan[] {
  return provinces.map(({ fund, provinces: covered }) => {
    const own = decisions.filter((decision) => decision.fund === fund);
    return {
      fund,
      decisions: own.length,
      planned: own.reduce((sum, { amount }) => sum + amount, 0n),
      provinces: covered,
    };
  });
}
