import { z } from "zod";
import { bound as boundTo } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { FUNDS } from "@/lib/domain/fund";
import { type MoneyAtRisk, RISKS, type RiskList, type RiskQuery } from "@/lib/domain/risk/risk";
import { Parameters } from "../parameters";
import { riskSource } from "./risk-source";

const riskRow = z.object({
  risk: z.enum(RISKS),
  code: z.string().nullable(),
  title: z.string().nullable(),
  contract_number: z.string().nullable(),
  fund: z.enum(FUNDS),
  budget_year: z.number(),
  unit_name: z.string(),
  amount: z.bigint(),
  since: z.string(),
  days: z.number(),
});
const totalsRow = z.object({ total: z.bigint().transform(Number), amount: z.bigint() });

/** One page of money at risk that this reader may see, what stands still longest first, with the sums over all of it. */
export function listRisks(scope: ReadScope, query: RiskQuery): Promise<RiskList> {
  const { risk, page, size } = query;
  const bound = new Parameters();
  const source = riskSource(query, bound);
  const kind = risk === null ? "" : `WHERE r.risk = ${bound.add(risk, "text")}`;
  const filters = [...bound.values];
  const skipped = bound.add((page - 1) * size, "integer");
  const shown = bound.add(size, "integer");
  const text = `
    SELECT r.risk, p.code, p.title, r.contract_number, r.fund, r.budget_year, coalesce(u.name, r.steward_unit_id) AS unit_name,
           r.amount, r.since::text AS since, vietnam_today() - r.since AS days
    FROM ${source} LEFT JOIN project p ON p.id = r.project_id
    LEFT JOIN admin_unit_version u ON u.unit_id = r.steward_unit_id AND daterange(u.valid_from, u.valid_to) @> vietnam_today()
    ${kind} ORDER BY r.since, r.risk, p.code NULLS FIRST, r.contract_number, r.steward_unit_id, r.budget_year
    OFFSET ${skipped} LIMIT ${shown}`;
  const sums = `SELECT count(*) AS total, coalesce(sum(r.amount), 0)::bigint AS amount FROM ${source} ${kind}`;
  return reading(scope, async (tx) => {
    const rows = z.array(riskRow).parse(await tx.$queryRaw(boundTo({ text, values: bound.values })));
    const [found] = z.array(totalsRow).parse(await tx.$queryRaw(boundTo({ text: sums, values: filters })));
    return { items: rows.map(riskOf), page, size, ...(found ?? { total: 0, amount: 0n }) };
  });
}

function riskOf({
  code,
  title,
  contract_number,
  budget_year,
  unit_name,
  ...row
}: z.output<typeof riskRow>): MoneyAtRisk {
  return {
    ...row,
    project: code === null ? null : { code, title: title ?? code },
    contractNumber: contract_number,
    budgetYear: budget_year,
    unitName: unit_name,
  };
}
