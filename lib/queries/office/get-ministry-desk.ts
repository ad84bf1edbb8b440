import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { MinistryDesk, ReleaseShortfall } from "@/lib/domain/office/desks";

const provinceRow = z.object({ id: z.string(), name: z.string(), decided: z.boolean() });
const shortRow = z.object({ id: z.string(), name: z.string(), committed: z.bigint(), released: z.bigint() });

/** Today's provinces with their names. */
const PROVINCES = `
  SELECT u.unit_id AS id, u.name FROM admin_unit_version u
  WHERE daterange(u.valid_from, u.valid_to) @> vietnam_today()`;

/** What the Ministry looks after in a budget year: provinces without their own plan, releases short of contracts. */
export function getMinistryDesk(scope: ReadScope, year: number): Promise<MinistryDesk> {
  return reading(scope, async (tx) => {
    const text = `
      SELECT p.id, p.name, EXISTS (
         SELECT 1 FROM plan_decision d
         WHERE d.fund = 'KCDP' AND d.budget_year = $1 AND d.steward_unit_id = p.id AND d.issued_at IS NOT NULL) AS decided
       FROM (${PROVINCES}) p ORDER BY p.name`;
    const provinces = z.array(provinceRow).parse(await tx.$queryRaw(bound({ text, values: [year] })));
    const withoutDecision = provinces.filter(({ decided }) => !decided).map(({ id, name }) => ({ id, name }));
    return { year, withoutDecision, provinces: provinces.length, shortfalls: await shortfalls(tx, year) };
  });
}

async function shortfalls(tx: Transaction, year: number): Promise<ReleaseShortfall[]> {
  const text = `
     SELECT p.id, p.name, sum(e.committed)::bigint AS committed, sum(e.released)::bigint AS released
     FROM execution_monthly e JOIN (${PROVINCES}) p ON p.id = steward_of(e.unit_id)
     WHERE e.budget_year = $1 AND e.fund = 'KCQG'
     GROUP BY p.id, p.name HAVING sum(e.committed) > sum(e.released)
     ORDER BY sum(e.committed) - sum(e.released) DESC`;
  const rows = z.array(shortRow).parse(await tx.$queryRaw(bound({ text, values: [year] })));
  return rows.map(({ id, name, committed, released }) => ({
    province: { id, name },
    committed,
    released,
    short: committed - released,
  }));
}
