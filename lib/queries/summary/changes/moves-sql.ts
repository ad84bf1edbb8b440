import { VERSION_COLUMN } from "@/lib/db/held";
import type { PreparedStatement } from "../../figures/execution-sql";

/** A moment as the portal's own clock has it, to the millisecond. */
const at = (column: string) => `date_trunc('milliseconds', ${column})`;

/** What became known after the first moment and by the second, or by now where that is null. */
const since = (column: string) =>
  `(${at(column)} > $2::timestamptz AND ($3::timestamptz IS NULL OR ${at(column)} <= $3::timestamptz))`;
const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;

/** A row counts in a view where its unit does, in the view's year or the one before. */
const inView = (unit: string, year: string) =>
  `JOIN asked a ON a.unit_id = ${unit} AND ${year} BETWEEN a.year - 1 AND a.year`;
const CELL = 'a.view, a.owner AS "ownerId", f.unit_id AS "unitId", f.fund, f.item_code AS item';

/** Money of one kind, counted by month: contracts, or payments. */
function monthsOf(table: "execution_fact" | "payment_day", column: "committed" | "disbursed"): string {
  const later =
    column === "disbursed" ? "f.budget_year = a.year - 1 AND coalesce(f.paid_on > a.same_day, false)" : "false";
  return `SELECT ${CELL}, '${column}' AS measure, f.budget_year AS year, f.month, ${later} AS later,
     count(*)::int AS records, sum(f.${column})::text AS amount
   FROM ${table} f ${inView("f.unit_id", "f.budget_year")}
   WHERE f.budget_year BETWEEN $4::int - 2 AND $4::int AND f.month BETWEEN 1 AND a.through AND f.${column} <> 0 AND ${since("f.known_at")}
   GROUP BY a.view, a.owner, f.unit_id, f.fund, f.item_code, f.budget_year, f.month, later`;
}

/**
 * Everything recorded between two moments that may move a summary, in one row of lists, as the public sees it. Parameters:
 * $1 the views with their years, months and units, $2 the first moment, $3 the second (null is now), $4 the year reported,
 * $5 the region.
 */
export const MOVES: PreparedStatement = {
  name: "summary-moves",
  text: `WITH asked AS (
  SELECT v.view, v.year, v.through, v.same_day, u.unit ->> 'id' AS unit_id, u.unit ->> 'of' AS owner
  FROM jsonb_to_recordset($1::jsonb) AS v(view text, year int, through int, same_day date, units jsonb),
    jsonb_array_elements(v.units) AS u(unit)
),
report AS (
  SELECT DISTINCT ON (a.view, r.unit_id, r.budget_year, m.moment)
         a.view, a.owner, m.moment, r.id, r.unit_id, r.budget_year, r.number, r.version, r.certified_at
  FROM (VALUES ('then', $2::timestamptz), ('now', coalesce($3::timestamptz, 'infinity'))) AS m(moment, at)
  JOIN provincial_report r ON ${at("r.certified_at")} <= m.at
  ${inView("r.unit_id", "r.budget_year")} AND r.through_month = a.through
  ORDER BY a.view, r.unit_id, r.budget_year, m.moment, r.version DESC
),
newly AS (SELECT DISTINCT view, owner, budget_year FROM report WHERE moment = 'now' AND ${at("certified_at")} > $2::timestamptz)
SELECT
  ${VERSION_COLUMN} AS version,
  (SELECT json_agg(d) FROM (
     SELECT ${CELL}, d.id, d.number, ${day("d.signed_on")} AS "signedOn", d.kind AS decides, d.unit_id AS unit, d.budget_year AS year,
            sum(f.signed_amount)::text AS amount
     FROM plan_decision d JOIN plan_line f ON f.decision_id = d.id ${inView("f.unit_id", "d.budget_year")}
     WHERE ${since("d.issued_at")}
     GROUP BY a.view, a.owner, f.unit_id, f.fund, f.item_code, d.id) d) AS decisions,
  (SELECT json_agg(r) FROM (
     SELECT ${CELL}, r.id, r.number, ${day("r.signed_on")} AS "signedOn", r.tranche, r.budget_year AS year,
            sum(f.signed_amount)::text AS amount
     FROM release r JOIN release_line f ON f.release_id = r.id ${inView("f.unit_id", "r.budget_year")}
     WHERE ${since("r.issued_at")} AND budget_month(r.signed_on, r.budget_year) <= a.through
     GROUP BY a.view, a.owner, f.unit_id, f.fund, f.item_code, r.id) r) AS releases,
  (SELECT json_agg(m) FROM (${monthsOf("execution_fact", "committed")} UNION ALL ${monthsOf("payment_day", "disbursed")}) m) AS months,
  (SELECT json_agg(c) FROM (
     SELECT r.view, r.moment, r.id, r.unit_id AS "unitId", r.budget_year AS year, r.number, r.version,
            ${day("r.certified_at AT TIME ZONE 'Asia/Ho_Chi_Minh'")} AS "certifiedOn",
            (SELECT json_agg(x) FROM (SELECT fund, measure, amount::text AS amount FROM reported_amount x
             WHERE x.report_id = r.id AND x.content_code IS NULL AND x.measure IN ('ACTUAL', 'ESTIMATE')) x) AS amounts
     FROM report r) c) AS reports,
  (SELECT json_agg(p) FROM (
     SELECT a.view, f.unit_id AS "unitId", f.budget_year AS year, f.fund, sum(f.disbursed)::text AS amount
     FROM newly n JOIN asked a ON a.view = n.view AND a.owner = n.owner
     JOIN payment_day f ON f.unit_id = a.unit_id AND f.budget_year = n.budget_year AND f.month <= a.through
     WHERE ${at("f.known_at")} <= $2::timestamptz GROUP BY 1, 2, 3, 4) p) AS "paidThen",
  (SELECT json_agg(o) FROM (
     SELECT a.view, f.budget_year AS year, f.fund, f.month, f.indicator_code AS indicator, count(*)::int AS records,
            sum(f.target)::text AS target, sum(f.achieved)::text AS achieved
     FROM output_fact f JOIN asked a ON a.unit_id = f.unit_id AND f.budget_year = a.year
     WHERE f.month <= a.through AND ${since("f.known_at")} GROUP BY 1, 2, 3, 4, 5) o) AS results,
  (SELECT json_agg(n) FROM (
     SELECT d.id, d.number, ${day("d.signed_on")} AS "signedOn", d.kind AS decides, d.fund, d.unit_id AS unit, d.budget_year AS year,
            sum(f.signed_amount)::text AS amount
     FROM plan_decision d JOIN plan_line f ON f.decision_id = d.id
     WHERE d.fund = 'KCDP' AND d.budget_year BETWEEN $4::int - 1 AND $4::int AND ${since("d.issued_at")} GROUP BY d.id) n) AS "nationalPlan",
  (SELECT json_agg(p) FROM (
     SELECT id, budget_year AS year, fund, measure, source FROM published_figure
     WHERE scope = $5::text AND budget_year BETWEEN $4::int - 2 AND $4::int AND content_group IS NULL AND fund IS NOT NULL
       AND ${since("recorded_at")}) p) AS published`,
};
