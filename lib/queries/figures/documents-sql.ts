import type { ExecutionStatement } from "./execution-sql";
import { type FactSource, NOW, PAST } from "./fact-source";
import { COUNTED, COUNTED_UNITS } from "./sums-sql";
import { viewSql } from "./view-sql";

/** The documents behind a view, in one row; parameters as the execution statement's. */
function documentsSql(source: FactSource): string {
  const known = source.name === "now" ? "true" : source.known("f.known_at");
  return `WITH ${viewSql(source)}, ${COUNTED_UNITS},
years AS MATERIALIZED (SELECT unnest(ARRAY[year, year - 1]) AS year FROM view),
counted_facts AS MATERIALIZED (
  SELECT f.* FROM execution_fact f JOIN counted_units u ON u.recorded_id = f.unit_id
  WHERE f.budget_year = ANY (ARRAY[(SELECT year FROM view), (SELECT year - 1 FROM view)])
    AND f.month BETWEEN 1 AND (SELECT through FROM view) AND ${known} AND ${COUNTED}
),
decision AS (
  SELECT d.id, d.fund, d.budget_year, d.kind, d.number, d.signed_on, d.unit_id, sum(f.amount) AS amount
  FROM plan_decision d JOIN plan_line f ON f.decision_id = d.id JOIN counted_units u ON u.recorded_id = f.unit_id
  WHERE d.budget_year IN (SELECT year FROM years) AND ${source.known("d.issued_at")} AND ${COUNTED} GROUP BY d.id
),
released AS (
  SELECT r.id, r.budget_year, r.tranche, r.number, r.signed_on, sum(f.amount) AS amount
  FROM release r JOIN release_line f ON f.release_id = r.id JOIN counted_units u ON u.recorded_id = f.unit_id
  WHERE r.budget_year IN (SELECT year FROM years) AND ${source.known("r.issued_at")} AND ${COUNTED}
    AND budget_month(r.signed_on, r.budget_year) <= (SELECT through FROM view) GROUP BY r.id
),
report AS (
  SELECT DISTINCT ON (r.unit_id, r.budget_year) r.* FROM counted_units u JOIN provincial_report r ON r.unit_id = u.recorded_id
  WHERE r.budget_year IN (SELECT year FROM years) AND r.through_month = (SELECT through FROM view) AND ${source.known("r.certified_at")}
  ORDER BY r.unit_id, r.budget_year, r.version DESC
)
SELECT
  (SELECT json_agg(json_build_object('id', id, 'fund', fund, 'year', budget_year, 'kind', kind, 'number', number,
     'signedOn', to_char(signed_on, 'YYYY-MM-DD'), 'unit', ${unitNamed("d.unit_id", "d.signed_on")}, 'amount', amount::text)
     ORDER BY budget_year DESC, fund, signed_on, number) FROM decision d) AS decisions,
  (SELECT json_agg(json_build_object('id', id, 'year', budget_year, 'tranche', tranche, 'number', number,
     'signedOn', to_char(signed_on, 'YYYY-MM-DD'), 'amount', amount::text) ORDER BY budget_year DESC, signed_on, number) FROM released) AS releases,
  ${monthsOf("committed")} AS contracts,
  ${monthsOf("disbursed")} AS vouchers,
  (SELECT json_agg(json_build_object('year', r.budget_year, 'fund', a.fund, 'measure', a.measure, 'number', r.number,
     'certifiedOn', to_char(r.certified_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'), 'unit', ${unitNamed("r.unit_id", "r.certified_at::date")},
     'amount', a.amount::text) ORDER BY r.budget_year DESC, r.unit_id, a.fund, a.measure)
   FROM report r JOIN reported_amount a ON a.report_id = r.id
   WHERE a.content_code IS NULL AND a.measure IN ('ACTUAL', 'ESTIMATE')) AS reports`;
}

/** Contracts or payments by year, fund and month. */
function monthsOf(column: "committed" | "disbursed"): string {
  return `(SELECT json_agg(json_build_object('year', budget_year, 'fund', fund, 'month', month, 'count', n, 'amount', amount::text)
     ORDER BY budget_year DESC, fund, month)
   FROM (SELECT budget_year, fund, month, count(*) AS n, sum(${column}) AS amount FROM counted_facts WHERE ${column} <> 0
         GROUP BY 1, 2, 3) months)`;
}

/** `{id, name}` of a unit by the name it bore on the document's day. */
function unitNamed(column: string, day: string): string {
  return `(SELECT json_build_object('id', n.unit_id, 'name', n.name) FROM admin_unit_version n
    WHERE n.unit_id = ${column} AND daterange(n.valid_from, n.valid_to) @> ${day})`;
}

export const DOCUMENTS_NOW: ExecutionStatement = { name: "documents-now", text: documentsSql(NOW) };
export const DOCUMENTS_PAST: ExecutionStatement = { name: "documents-past", text: documentsSql(PAST) };
