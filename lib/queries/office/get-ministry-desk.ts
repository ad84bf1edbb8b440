import { z } from "zod";
import { referenceInMemory } from "@/lib/db/reference";
import { bound } from "@/lib/db/statement";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { MinistryDesk, ReleaseShortfall } from "@/lib/domain/office/desks";
import { vietnamDay } from "@/lib/domain/period/period";
import { stewardOf, type Territory } from "@/lib/domain/territory/territory";
import { territoryOn } from "@/lib/domain/territory/territory-on";

const decidedRow = z.object({ id: z.string() });
const moneyRow = z.object({ unit_id: z.string(), committed: z.bigint(), released: z.bigint() });

/** What the Ministry looks after in a budget year: provinces without their own plan, releases short of contracts. */
export async function getMinistryDesk(scope: ReadScope, year: number, at: Date): Promise<MinistryDesk> {
  const { territory } = await referenceInMemory();
  const provinces = territoryOn(territory, vietnamDay(at)).map(({ id, name }) => ({ id, name }));
  return reading(scope, async (tx) => {
    const decided = await unitsWithDecision(tx, year);
    return {
      ...{ year, provinces: provinces.length },
      withoutDecision: provinces.filter(({ id }) => !decided.has(id)),
      shortfalls: shortfallsOf(provinces, await moneyByProvince(tx, territory, year)),
    };
  });
}

/** Today's provinces with an issued decision on KCĐP for the year, their predecessors' included. */
async function unitsWithDecision(tx: Transaction, year: number): Promise<ReadonlySet<string>> {
  const text = `SELECT DISTINCT steward_unit_id AS id FROM plan_decision
    WHERE fund = 'KCDP' AND budget_year = $1 AND issued_at IS NOT NULL`;
  const rows = z.array(decidedRow).parse(await tx.$queryRaw(bound({ text, values: [year] })));
  return new Set(rows.map(({ id }) => id));
}

type Money = { readonly committed: bigint; readonly released: bigint };

async function moneyByProvince(
  tx: Transaction,
  territory: Territory,
  year: number,
): Promise<ReadonlyMap<string, Money>> {
  const text = `SELECT unit_id, sum(committed)::bigint AS committed, sum(released)::bigint AS released
    FROM execution_monthly WHERE budget_year = $1 AND fund = 'KCQG' GROUP BY unit_id`;
  const rows = z.array(moneyRow).parse(await tx.$queryRaw(bound({ text, values: [year] })));
  const sums = new Map<string, Money>();
  for (const { unit_id, committed, released } of rows) {
    const id = stewardOf(territory, unit_id);
    const before = sums.get(id) ?? { committed: 0n, released: 0n };
    sums.set(id, { committed: before.committed + committed, released: before.released + released });
  }
  return sums;
}

function shortfallsOf(
  provinces: MinistryDesk["withoutDecision"],
  money: ReadonlyMap<string, Money>,
): ReleaseShortfall[] {
  return provinces
    .flatMap((province): ReleaseShortfall[] => {
      const { committed, released } = money.get(province.id) ?? { committed: 0n, released: 0n };
      return committed > released ? [{ province, committed, released, short: committed - released }] : [];
    })
    .sort((one, other) => (one.short < other.short ? 1 : one.short > other.short ? -1 : 0));
}
