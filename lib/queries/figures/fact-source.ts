/**
 * Where the sums of a view are read: the rollup for now, the facts themselves for a past evening.
 * `now` costs the same however many vouchers there are.
 */
export type FactSource = {
  readonly name: "now" | "past";
  /** Common table expressions that must come first, with their trailing comma. */
  readonly before: string;
  readonly money: string;
  readonly outputs: string;
  /** True for a row the portal knew on the evening; `column` is when it learned of it. */
  readonly known: (column: string) => string;
};

/** Year and month of a view, the units whose records count in it, and the items within its content filter (null is all). */
export const YEARS = "ANY (ARRAY[$1::int, $1::int - 1])";
export const THROUGH = "$2::int";
export const UNITS = "ANY ($3::text[])";
const ITEMS = "$4::text[]";

/** Whether a row's item is within the content filter. */
export const COUNTED = `coalesce(f.item_code = ANY (${ITEMS}), true)`;

export const NOW: FactSource = {
  name: "now",
  before: "",
  money: "execution_monthly",
  outputs: "output_monthly",
  known: (column) => `${column} IS NOT NULL`,
};

/** A past evening: facts by when they became known, decisions by when they were issued. `evening` is its place as a parameter. */
export function past(evening: string): FactSource {
  const known = (column: string) => `${column} < end_of_day(${evening}::date)`;
  return {
    name: "past",
    before: `
past_money AS MATERIALIZED (
  SELECT unit_id, fund, content_code, item_code, budget_year, month,
         sum(plan)::bigint AS plan, sum(released)::bigint AS released,
         sum(committed)::bigint AS committed, sum(disbursed)::bigint AS disbursed
  FROM execution_fact WHERE budget_year = ${YEARS} AND ${known("known_at")} GROUP BY 1, 2, 3, 4, 5, 6
),
past_outputs AS MATERIALIZED (
  SELECT unit_id, fund, indicator_code, budget_year, month, sum(target)::bigint AS target, sum(achieved)::bigint AS achieved
  FROM output_fact WHERE budget_year = ${YEARS} AND ${known("known_at")} GROUP BY 1, 2, 3, 4, 5
),`,
    money: "past_money",
    outputs: "past_outputs",
    known,
  };
}
