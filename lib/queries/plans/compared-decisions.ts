import { publicPool } from "@/lib/db/pools";
import { underReference } from "@/lib/db/reference";
import { type Names, namesOf } from "@/lib/domain/names";
import { type BudgetYear, vietnamDay } from "@/lib/domain/period/period";
import type { DecisionHeading } from "@/lib/domain/plan/decision";
import type { PlacedDecision } from "@/lib/domain/plan/plan-point";
import type { Territory } from "@/lib/domain/territory/territory";

const statement = `
  SELECT (SELECT reference::text FROM data_version) AS reference,
    coalesce(json_agg(json_build_object('id', d.id, 'fund', d.fund, 'budgetYear', d.budget_year, 'kind', d.kind,
      'number', d.number, 'signedOn', d.signed_on, 'signer', d.signer, 'unitId', d.unit_id,
      'stewardUnitId', d.steward_unit_id) ORDER BY d.signed_on, d.number, d.id), '[]') AS decisions
  FROM plan_decision d WHERE d.budget_year = $1 AND d.issued_at IS NOT NULL`;

type Row = {
  readonly reference: string;
  readonly decisions: readonly (Omit<DecisionHeading, "unit"> & {
    readonly unitId: string | null;
    readonly stewardUnitId: string | null;
  })[];
};

/** The issued decisions of a year in order of signing, and the names and territory they are shown under. One statement. */
export async function comparedDecisions(year: BudgetYear): Promise<{
  readonly decisions: readonly PlacedDecision[];
  readonly names: Names;
  readonly territory: Territory;
}> {
  const { answer, reference } = await underReference(async ({ version }) => {
    const { rows } = await publicPool().query<Row>({ name: "compared-decisions", text: statement, values: [year] });
    return { reference: rows[0]?.reference ?? version, decisions: rows[0]?.decisions ?? [] };
  });
  const names = namesOf(reference, vietnamDay(new Date()));
  return {
    ...{ names, territory: reference.territory },
    decisions: answer.decisions.map(({ unitId, ...decision }) => ({
      ...{ ...decision, unit: unitId === null ? null : names.fullUnit(unitId, year) },
    })),
  };
}
