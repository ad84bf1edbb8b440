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
  /** The evening looked back from, as a date. */
  readonly evening: string;
};

/** The number of the parameter that carries the evening; only the past's statement has it. */
export const EVENING = "$8::date";

export const NOW: FactSource = {
  name: "now",
  before: "",
  money: "execution_monthly",
  outputs: "output_monthly",
  known: (column) => `${column} IS NOT NULL`,
  evening: "vietnam_today()",
};

const KNOWN = `known_at < end_of_day(${EVENING})`;
const OF_BOTH_YEARS = "budget_year = ANY (ARRAY[(SELECT year FROM asked), (SELECT year - 1 FROM asked)])";

/** A past evening: facts by when they became known, decisions by when they were issued. */
export const PAST: FactSource = {
  name: "past",
  before: `
past_money AS MATERIALIZED (
  SELECT unit_id, fund, content_code, item_code, budget_year, month,
         sum(plan)::bigint AS plan, sum(released)::bigint AS released,
         sum(committed)::bigint AS committed, sum(disbursed)::bigint AS disbursed
  FROM execution_fact WHERE ${OF_BOTH_YEARS} AND ${KNOWN} GROUP BY 1, 2, 3, 4, 5, 6
),
past_outputs AS MATERIALIZED (
  SELECT unit_id, fund, indicator_code, budget_year, month, sum(target)::bigint AS target, sum(achieved)::bigint AS achieved
  FROM output_fact WHERE ${OF_BOTH_YEARS} AND ${KNOWN} GROUP BY 1, 2, 3, 4, 5
),`,
  money: "past_money",
  outputs: "past_outputs",
  known: (column) => `${column} < end_of_day(${EVENING})`,
  evening: EVENING,
};
