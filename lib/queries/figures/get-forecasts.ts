import { z } from "zod";
import { referenceInMemory } from "@/lib/db/reference";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { SEASONS, type YearAtMonth } from "@/lib/domain/figures/forecast";
import { type ForecastView, provinceForecast } from "@/lib/domain/figures/province-forecast";
import { FUNDS } from "@/lib/domain/fund";
import { grouped } from "@/lib/domain/grouped";
import { sumOf } from "@/lib/domain/money";
import { type BudgetYear, type ThroughMonth, vietnamDay } from "@/lib/domain/period/period";
import { stewardOf } from "@/lib/domain/territory/territory";
import { territoryOn } from "@/lib/domain/territory/territory-on";

const yearRow = z.object({
  unit_id: z.string(),
  fund: z.enum(FUNDS),
  budget_year: z.number(),
  plan: z.bigint(),
  released: z.bigint(),
  paid: z.bigint(),
  paid_in_all: z.bigint(),
  scheduled: z.bigint(),
});
type YearRow = z.output<typeof yearRow>;

/**
 * Years of each province and fund at one month. What a contract is worth is what it was worth by then: papers signed later
 * count no more than vouchers paid later do. $1 the year, $2 the month, $3 how many years before it.
 */
const STATEMENT = `
  WITH sums AS (
    SELECT unit_id, fund, budget_year, sum(plan)::bigint AS plan,
           coalesce(sum(released) FILTER (WHERE month <= $2::integer), 0)::bigint AS released,
           coalesce(sum(disbursed) FILTER (WHERE month <= $2::integer), 0)::bigint AS paid, sum(disbursed)::bigint AS paid_in_all
    FROM execution_monthly WHERE budget_year BETWEEN $1::integer - $3::integer AND $1::integer GROUP BY 1, 2, 3),
  schedule AS (
    SELECT c.unit_id, s.fund, s.budget_year, sum(s.amount + coalesce(l.added, 0))::bigint AS scheduled
    FROM contract_share s JOIN contract c ON c.id = s.contract_id
    LEFT JOIN LATERAL (
      SELECT sum(l.signed_amount) AS added FROM contract_paper_line l JOIN contract_paper p ON p.id = l.paper_id
      WHERE l.share_id = s.id AND budget_month(p.signed_on, s.budget_year) <= $2::integer) l ON true
    WHERE s.budget_year BETWEEN $1::integer - $3::integer AND $1::integer AND budget_month(c.signed_on, s.budget_year) <= $2::integer
      AND coalesce(c.end_on <= make_date(s.budget_year, 12, 31), true)
    GROUP BY 1, 2, 3)
  SELECT unit_id, fund, budget_year, plan, released, paid, paid_in_all, coalesce(scheduled, 0)::bigint AS scheduled
  FROM sums LEFT JOIN schedule USING (unit_id, fund, budget_year)`;

/** The year-end forecasts that this reader may see, by today's provinces, their predecessors' years included. */
export async function getForecasts(
  scope: ReadScope,
  { year, through }: { readonly year: BudgetYear; readonly through: ThroughMonth },
  at: Date,
): Promise<ForecastView> {
  const { territory } = await referenceInMemory();
  const values = [year, through, SEASONS + 1];
  const found = await reading(scope, (tx) => tx.$queryRaw(bound({ text: STATEMENT, values })));
  const rows = grouped(z.array(yearRow).parse(found), ({ unit_id: id, fund }) => `${stewardOf(territory, id)} ${fund}`);
  const own = scope.unitId;
  const provinces = territoryOn(territory, vietnamDay(at)).filter(({ id }) => own === null || id === own);
  return {
    year,
    through,
    provinces: provinces.flatMap(({ id: unitId, name: unitName }) =>
      FUNDS.flatMap((fund) => {
        const years = yearsOf(rows.get(`${unitId} ${fund}`) ?? []);
        return provinceForecast({ unitId, unitName, fund }, years, year) ?? [];
      }),
    ),
  };
}

/** A merged province's year is its parts' together. */
function yearsOf(rows: readonly YearRow[]): YearAtMonth[] {
  const byYear = [...grouped(rows, ({ budget_year: year }) => year)].sort(([one], [other]) => one - other);
  return byYear.flatMap(([year, parts]) => {
    const [first] = parts;
    if (!first) return [];
    const sum = (of: (row: YearRow) => bigint) => sumOf(parts.map(of));
    return [
      {
        ...{ year, fund: first.fund, plan: sum(({ plan }) => plan), paid: sum(({ paid }) => paid) },
        released: first.fund === "KCQG" ? sum(({ released }) => released) : null,
        scheduled: sum(({ scheduled }) => scheduled),
        paidInAll: sum(({ paid_in_all: paidInAll }) => paidInAll),
      },
    ];
  });
}
