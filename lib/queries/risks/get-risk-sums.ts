import { z } from "zod";
import { referenceInMemory } from "@/lib/db/reference";
import { bound as boundTo } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { sumOf } from "@/lib/domain/money";
import { vietnamDay } from "@/lib/domain/period/period";
import { type ProvinceAtRisk, RISKS, type RiskQuery, type RiskSum, type RiskSums } from "@/lib/domain/risk/risk";
import { territoryOn } from "@/lib/domain/territory/territory-on";
import { Parameters } from "../parameters";
import { riskSource } from "./risk-source";

const sumRow = z.object({
  risk: z.enum(RISKS),
  steward_unit_id: z.string(),
  count: z.bigint().transform(Number),
  amount: z.bigint(),
});
type SumRow = z.output<typeof sumRow>;

/** Count and amount of each kind of money at risk that this reader may see, and province by province, in one statement. */
export async function getRiskSums(
  scope: ReadScope,
  query: Omit<RiskQuery, "risk" | "page" | "size">,
  at: Date,
): Promise<RiskSums> {
  const { territory } = await referenceInMemory();
  const bound = new Parameters();
  const text = `SELECT r.risk, r.steward_unit_id, count(*) AS count, sum(r.amount)::bigint AS amount
    FROM ${riskSource(query, bound)} GROUP BY r.risk, r.steward_unit_id`;
  const found = await reading(scope, (tx) => tx.$queryRaw(boundTo({ text, values: bound.values })));
  const rows = z.array(sumRow).parse(found);
  return {
    byRisk: RISKS.map((risk) =>
      together(
        risk,
        rows.filter((row) => row.risk === risk),
      ),
    ),
    byProvince: territoryOn(territory, vietnamDay(at)).flatMap(({ id, name }) => provinceOf(id, name, rows)),
  };
}

function provinceOf(unitId: string, unitName: string, rows: readonly SumRow[]): ProvinceAtRisk[] {
  const own = rows.filter((row) => row.steward_unit_id === unitId);
  if (own.length === 0) return [];
  return [{ unitId, unitName, sums: new Map(own.map((row) => [row.risk, together(row.risk, [row])])) }];
}

function together(risk: RiskSum["risk"], rows: readonly SumRow[]): RiskSum {
  return {
    risk,
    count: rows.reduce((sum, { count }) => sum + count, 0),
    amount: sumOf(rows.map(({ amount }) => amount)),
  };
}
