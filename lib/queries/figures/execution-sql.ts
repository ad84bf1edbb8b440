import { VERSION_COLUMN } from "@/lib/db/held";
import { COUNTED, type FactSource, NOW, past, THROUGH, UNITS, YEARS } from "./fact-source";

/** A statement the server prepares once per connection. */
export type PreparedStatement = { readonly name: string; readonly text: string };

/**
 * The sums of one view. Parameters: $1 year, $2 month through, $3 units whose records count, $4 items within the content
 * filter, $5 scope's code, $6 units of a later layout whose facts would move the view into it, $7 whether the year is to be
 * found, $8 while the period runs the day of the year before it is compared with, and for the past $9 the evening.
 *
 * Amounts leave as text: a sum of đồng may pass what a JSON number holds.
 */
function executionSql(source: FactSource): string {
  return `WITH ${source.before}
fact AS (
  SELECT f.*, ${COUNTED} AS counted FROM ${source.money} f
  WHERE f.budget_year = ${YEARS} AND f.unit_id = ${UNITS} AND f.month <= ${THROUGH}
),
money AS MATERIALIZED (
  SELECT budget_year AS year, fund, counted, unit_id, item_code, month,
         grouping(unit_id) = 0 AS by_unit, grouping(item_code) = 0 AS by_item, bool_or(month = 0) AS has_plan,
         sum(plan)::text AS plan, sum(released)::text AS released, sum(committed)::text AS committed, sum(disbursed)::text AS disbursed
  FROM fact GROUP BY GROUPING SETS ((budget_year, fund, counted, unit_id), (budget_year, fund, counted, item_code),
                                    (budget_year, fund, counted, month))
),
national_plan AS (
  SELECT f.unit_id, sum(f.plan) FILTER (WHERE ${COUNTED}) AS plan
  FROM ${source.money} f WHERE f.budget_year = $1::int AND f.fund = 'KCDP' AND f.month = 0 GROUP BY 1
),
report AS (
  SELECT DISTINCT ON (unit_id, budget_year) id, unit_id, budget_year FROM provincial_report
  WHERE unit_id = ${UNITS} AND budget_year = ${YEARS} AND through_month = ${THROUGH} AND ${source.known("certified_at")}
  ORDER BY unit_id, budget_year, version DESC
)
SELECT
  (SELECT reference::text FROM data_version) AS reference,
  ${VERSION_COLUMN} AS version,
  CASE WHEN $7::boolean THEN coalesce((SELECT max(budget_year) FROM plan_decision WHERE ${source.known("issued_at")}),
                                      (SELECT max(budget_year) FROM published_figure
                                       WHERE ${standing(source)} AND ${source.known("recorded_at")})) END AS latest_year,
  ${recordedLater(source)} AS recorded_later,
  EXISTS (SELECT FROM plan_decision WHERE fund = 'KCQG' AND budget_year = $1::int AND ${source.known("issued_at")}) AS planned_now,
  EXISTS (SELECT FROM plan_decision WHERE fund = 'KCQG' AND budget_year = $1::int - 1 AND ${source.known("issued_at")}) AS planned_before,
  (SELECT coalesce(sum(plan), 0)::text FROM national_plan) AS national_plan,
  (SELECT json_agg(unit_id) FROM national_plan) AS national_planners,
  (SELECT json_agg(m) FROM (SELECT year, unit_id, fund, counted, has_plan, plan, released, committed, disbursed
                            FROM money WHERE by_unit) m) AS by_unit,
  (SELECT json_agg(m) FROM (SELECT year, item_code, fund, plan, released, committed, disbursed
                            FROM money WHERE by_item AND counted) m) AS by_item,
  (SELECT json_agg(m) FROM (SELECT year, month, fund, released, committed, disbursed
                            FROM money WHERE NOT by_unit AND NOT by_item AND month > 0 AND counted) m) AS by_month,
  (SELECT json_agg(l) FROM (
     SELECT f.unit_id, f.item_code, f.fund, f.month, ${COUNTED} AS counted, sum(f.disbursed)::text AS disbursed
     FROM payment_day f WHERE f.budget_year = $1::int - 1 AND f.paid_on > $8::date AND f.unit_id = ${UNITS} AND f.month <= ${THROUGH}
       AND ${source.known("f.known_at")} GROUP BY 1, 2, 3, 4, 5) l) AS paid_later,
  (SELECT json_agg(o) FROM (
     SELECT f.indicator_code AS indicator, f.fund, sum(f.target)::text AS target, sum(f.achieved)::text AS achieved
     FROM ${source.outputs} f WHERE f.budget_year = $1::int AND f.unit_id = ${UNITS} AND f.month <= ${THROUGH} GROUP BY 1, 2) o) AS outputs,
  (SELECT json_agg(c) FROM (
     SELECT r.budget_year AS year, r.unit_id, a.fund, a.measure, a.amount::text AS amount
     FROM report r JOIN reported_amount a ON a.report_id = r.id
     WHERE a.content_code IS NULL AND a.measure IN ('ACTUAL', 'ESTIMATE')) c) AS certified,
  (SELECT json_agg(p) FROM (
     SELECT ${PUBLISHED_COLUMNS}, ${source.known("recorded_at")} AS known FROM published_figure
     WHERE ${standing(source)}
       AND budget_year = ${YEARS} AND (scope = $5::text OR (scope = 'VN' AND fund = 'KCDP' AND measure = 'PLAN'))
     ORDER BY id) p) AS published`;
}

/** A published figure as it was printed. */
export const PUBLISHED_COLUMNS = `CASE WHEN corrects IS NOT NULL THEN (recorded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text END AS "correctedOn",
         id, scope, budget_year AS year, through_month AS through, fund, content_group AS "contentGroup", measure,
       printed, unit, decimals, source, to_char(source_date, 'YYYY-MM-DD') AS "sourceDate", note`;

function recordedLater(source: FactSource): string {
  const later = (table: string, condition: string) =>
    `EXISTS (SELECT FROM ${table} f WHERE f.unit_id = ANY ($6::text[]) AND ${condition})`;
  return `(cardinality($6::text[]) > 0 AND (${[
    later(source.money, `f.budget_year = ${YEARS} AND f.month <= ${THROUGH}`),
    later(source.outputs, `f.budget_year = $1::int AND f.month <= ${THROUGH}`),
    later(
      "provincial_report",
      `f.budget_year = ${YEARS} AND f.through_month = ${THROUGH} AND ${source.known("f.certified_at")}`,
    ),
  ].join(" OR ")}))`;
}

/** A published figure that was neither corrected nor withdrawn by then. */
function standing(source: FactSource): string {
  return `NOT withdrawn AND (superseded_at IS NULL OR NOT (${source.known("superseded_at")}))`;
}

const statement = (source: FactSource): PreparedStatement => ({
  name: `execution-${source.name}`,
  text: executionSql(source),
});

export const EXECUTION_NOW = statement(NOW);
export const EXECUTION_PAST = statement(past("$9"));
