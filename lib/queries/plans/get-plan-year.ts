import { publicPool } from "@/lib/db/pools";
import { underReference } from "@/lib/db/reference";
import type { Fund } from "@/lib/domain/fund";
import { type Names, namesOf } from "@/lib/domain/names";
import { type BudgetYear, vietnamDay } from "@/lib/domain/period/period";
import type { DecisionRow, FundPlan, PlanYear, ReleaseRow } from "@/lib/domain/plan/plan-year";
import { runningPlan, runningSum } from "@/lib/domain/plan/running-plan";
import { lineageOf } from "@/lib/domain/territory/territory";
import { lineageNames } from "@/lib/domain/territory/unit-names";
import { planYearStatement } from "./plan-year-statement";

type Text<Row, Amount extends keyof Row> = Omit<Row, Amount> & Readonly<Record<Amount, string>>;
type Row = {
  reference: string;
  decisions: readonly (Text<Omit<DecisionRow, "planAfter" | "unit">, "amount"> & {
    readonly unitId: string | null;
    readonly stewardUnitId: string | null;
  })[];
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
  const { answer, reference } = await underReference(async ({ version, territory }) => {
    if (unitId !== null && !territory.units.has(unitId)) return { reference: version, row: null };
    const { rows } = await publicPool().query<Row>({
      name: unitId === null ? "plan-year" : "plan-year-of-unit",
      text: planYearStatement(unitId !== null),
      values: unitId === null ? [year, fund] : [year, fund, lineageOf(territory, unitId)],
    });
    return { reference: rows[0]?.reference ?? version, row: rows[0] ?? null };
  });
  const { row } = answer;
  if (row === null) return null;
  const names = namesOf(reference, vietnamDay(new Date()));
  const decisions = runningPlan(row.decisions.map((decision) => decisionOf(decision, names)));
  const releases = runningSum(row.releases.map((release) => ({ ...release, amount: BigInt(release.amount) })));
  return {
    ...{ year, decisions, releases, funds: fundPlans(decisions, row.provinces) },
    lineage: unitId === null ? [] : lineageNames(reference.territory, unitId),
  };
}

function decisionOf({ unitId, ...decision }: Row["decisions"][number], names: Names) {
  const unit = unitId === null ? null : names.fullUnit(unitId, decision.budgetYear);
  return { ...decision, unit, amount: BigInt(decision.amount) };
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
