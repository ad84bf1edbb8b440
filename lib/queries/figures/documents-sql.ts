import { VERSION_COLUMN } from "@/lib/db/held";
import type { PreparedStatement } from "./execution-sql";
import { COUNTED, type FactSource, NOW, past, THROUGH, UNITS, YEARS } from "./fact-source";

/** The documents behind a view, in one row of lists. Parameters: year, month, units and items as the execution statement's, $5 the day of the year before that a running period is compared with, and for the past $6 the evening. */
function documentsSql(source: FactSource): string {
  const known = source.name === "now" ? "true" : source.known("f.known_at");
  return `WITH counted_facts AS MATERIALIZED (
  SELECT f.* FROM execution_fact f
  WHERE f.budget_year = ${YEARS} AND f.unit_id = ${UNITS} AND f.month BETWEEN 1 AND ${THROUGH} AND ${known} AND ${COUNTED}
),
report AS (
  SELECT DISTINCT ON (unit_id, budget_year) * FROM provincial_report
  WHERE unit_id = ${UNITS} AND budget_year = ${YEARS} AND through_month = ${THROUGH} AND ${source.known("certified_at")}
  ORDER BY unit_id, budget_year, version DESC
)
SELECT
  ${VERSION_COLUMN} AS version,
  (SELECT json_agg(d) FROM (
     SELECT d.id, d.fund, d.budget_year AS year, d.kind, d.number, to_char(d.signed_on, 'YYYY-MM-DD') AS "signedOn",
            d.unit_id AS unit, sum(f.signed_amount)::text AS amount
     FROM plan_decision d JOIN plan_line f ON f.decision_id = d.id
     WHERE d.budget_year = ${YEARS} AND ${source.known("d.issued_at")} AND f.unit_id = ${UNITS} AND ${COUNTED}
     GROUP BY d.id ORDER BY d.budget_year DESC, d.fund, d.signed_on, d.number) d) AS decisions,
  (SELECT json_agg(r) FROM (
     SELECT r.id, r.budget_year AS year, r.tranche, r.number, to_char(r.signed_on, 'YYYY-MM-DD') AS "signedOn",
            sum(f.signed_amount)::text AS amount
     FROM release r JOIN release_line f ON f.release_id = r.id
     WHERE r.budget_year = ${YEARS} AND ${source.known("r.issued_at")} AND f.unit_id = ${UNITS} AND ${COUNTED}
       AND budget_month(r.signed_on, r.budget_year) <= ${THROUGH}
     GROUP BY r.id ORDER BY r.budget_year DESC, r.signed_on, r.number) r) AS releases,
  ${monthsOf("committed")} AS contracts,
  ${monthsOf("disbursed")} AS vouchers,
  (SELECT json_agg(l) FROM (
     SELECT f.budget_year AS year, f.fund, f.month, count(*) AS count, sum(f.disbursed)::text AS amount
     FROM payment_day f WHERE f.budget_year = $1::int - 1 AND f.paid_on > $5::date AND f.unit_id = ${UNITS} AND f.month <= ${THROUGH}
       AND ${known} AND ${COUNTED} GROUP BY 1, 2, 3) l) AS "paidLater",
  (SELECT json_agg(c) FROM (
     SELECT r.budget_year AS year, a.fund, a.measure, r.number, r.unit_id AS unit, a.amount::text AS amount,
            to_char(r.certified_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS "certifiedOn"
     FROM report r JOIN reported_amount a ON a.report_id = r.id
     WHERE a.content_code IS NULL AND a.measure IN ('ACTUAL', 'ESTIMATE')
     ORDER BY r.budget_year DESC, r.unit_id, a.fund, a.measure) c) AS reports`;
}

/** Contracts or payments by year, fund and month. */
function monthsOf(column: "committed" | "disbursed"): string {
  return `(SELECT json_agg(m) FROM (
     SELECT budget_year AS year, fund, month, count(*) AS count, sum(${column})::text AS amount
     FROM counted_facts WHERE ${column} <> 0 GROUP BY 1, 2, 3 ORDER BY 1 DESC, 2, 3) m)`;
}

export const DOCUMENTS_NOW: PreparedStatement = { name: "documents-now", text: documentsSql(NOW) };
export const DOCUMENTS_PAST: PreparedStatement = { name: "documents-past", text: documentsSql(past("$6")) };
