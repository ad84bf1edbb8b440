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
  /** A FROM and WHERE for the rows of a table, as `f`, whose unit is in the view's scope. */
  readonly inScope: (table: string) => string;
  /** Whether a unit of the later layout has a row, as `f`, that meets the condition. */
  readonly recordedLater: (table: string, condition: string) => string;
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
  // A province's rows lie together in the index, so each unit is one probe.
  inScope: (table) => `counted_units u JOIN ${table} f ON f.unit_id = u.recorded_id WHERE`,
  recordedLater: (table, condition) => `EXISTS (SELECT FROM admin_unit u, LATERAL (
      SELECT FROM ${table} f WHERE f.unit_id = u.id AND ${condition} LIMIT 1) found WHERE u.valid_from >= merged_on)`,
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
  // The rows have no index here; a test that is not a join is answered from a hash of the few units.
  inScope: (table) => `${table} f WHERE (f.unit_id IN (SELECT recorded_id FROM counted_units)) IS TRUE AND`,
  recordedLater: (table, condition) => `EXISTS (SELECT FROM ${table} f
      WHERE (f.unit_id IN (SELECT id FROM admin_unit WHERE valid_from >= (SELECT merged_on FROM period))) IS TRUE AND ${condition})`,
  known: (column) => `${column} < end_of_day(${EVENING})`,
  evening: EVENING,
};
