import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { MinistryDesk, ProvinceName, ReleaseShortfall } from "@/lib/domain/office/desks";

type ShortRow = { id: string; name: string; committed: string; released: string };

/** Today's provinces with their names. */
const PROVINCES = `
  SELECT u.unit_id AS id, u.name FROM admin_unit_version u
  WHERE daterange(u.valid_from, u.valid_to) @> vietnam_today()`;

/** What the Ministry looks after in a budget year: provinces without their own plan, releases short of contracts. */
export function getMinistryDesk(scope: ReadScope, year: number): Promise<MinistryDesk> {
  return reading(scope, async (tx) => {
    const provinces = await tx.query<ProvinceName & { decided: boolean }>(
      `SELECT p.id, p.name, EXISTS (
         SELECT 1 FROM plan_decision d
         WHERE d.fund = 'KCDP' AND d.budget_year = $1 AND d.steward_unit_id = p.id AND d.issued_at IS NOT NULL) AS decided
       FROM (${PROVINCES}) p ORDER BY p.name`,
      [year],
    );
    const withoutDecision = provinces.filter(({ decided }) => !decided).map(({ id, name }) => ({ id, name }));
    return { year, withoutDecision, provinces: provinces.length, shortfalls: await shortfalls(tx, year) };
  });
}

async function shortfalls(tx: Transaction, year: number): Promise<ReleaseShortfall[]> {
  const rows = await tx.query<ShortRow>(
    `SELECT p.id, p.name, sum(e.committed) AS committed, sum(e.released) AS released
     FROM execution_monthly e JOIN (${PROVINCES}) p ON p.id = steward_of(e.unit_id)
     WHERE e.budget_year = $1 AND e.fund = 'KCQG'
     GROUP BY p.id, p.name HAVING sum(e.committed) > sum(e.released)
     ORDER BY sum(e.committed) - sum(e.released) DESC`,
    [year],
  );
  return rows.map(({ id, name, ...amounts }) => {
    const committed = BigInt(amounts.committed);
    const released = BigInt(amounts.released);
    return { province: { id, name }, committed, released, short: committed - released };
  });
}
