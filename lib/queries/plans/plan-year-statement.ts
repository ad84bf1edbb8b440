import { provinceCount } from "../lineage-columns";

const linesOf = (table: string, document: string, unit: string) => `
  SELECT l.${document} AS document, count(*) AS lines, ${provinceCount("l.unit_id", "l.steward_unit_id")} AS provinces, sum(l.signed_amount) AS amount
  FROM ${table} l WHERE l.budget_year = $1 ${unit} GROUP BY 1`;

/** One statement for the documents of a year ($1), of a fund ($2, or null), of a province's lineage ($3, its ids) or the country. */
export function planYearStatement(ofUnit: boolean): string {
  const unit = ofUnit ? "AND l.unit_id = ANY ($3::text[])" : "";
  const join = ofUnit ? "JOIN" : "LEFT JOIN";
  return `
  WITH planned AS (${linesOf("plan_line", "decision_id", unit)}),
  released AS (${linesOf("release_line", "release_id", unit)}),
  decision AS (
    SELECT d.*, coalesce(l.lines, 0) AS lines, coalesce(l.provinces, 0) AS provinces, coalesce(l.amount, 0) AS amount
    FROM plan_decision d ${join} planned l ON l.document = d.id
    WHERE d.budget_year = $1 AND d.issued_at IS NOT NULL AND ($2::fund IS NULL OR d.fund = $2::fund))
  SELECT (SELECT reference::text FROM data_version) AS reference,
    (SELECT coalesce(json_agg(json_build_object('id', d.id, 'fund', d.fund, 'budgetYear', d.budget_year, 'kind', d.kind,
       'number', d.number, 'signedOn', d.signed_on, 'signer', d.signer, 'unitId', d.unit_id,
       'stewardUnitId', d.steward_unit_id, 'lines', d.lines, 'provinces', d.provinces, 'amount', d.amount::text)
       ORDER BY d.fund, d.signed_on, d.number, d.id), '[]') FROM decision d) AS decisions,
    (SELECT coalesce(json_agg(json_build_object('id', r.id, 'budgetYear', r.budget_year, 'tranche', r.tranche, 'number', r.number,
       'signedOn', r.signed_on, 'lines', coalesce(l.lines, 0), 'amount', coalesce(l.amount, 0)::text) ORDER BY r.signed_on, r.tranche, r.id), '[]')
     FROM release r ${join} released l ON l.document = r.id
     WHERE r.budget_year = $1 AND r.issued_at IS NOT NULL AND ($2::fund IS NULL OR r.fund = $2::fund)) AS releases,
    (SELECT coalesce(json_agg(json_build_object('fund', c.fund, 'provinces', c.provinces) ORDER BY c.fund), '[]') FROM (
       SELECT d.fund, ${provinceCount("l.unit_id", "l.steward_unit_id")} AS provinces
       FROM decision d LEFT JOIN plan_line l ON l.decision_id = d.id ${unit} GROUP BY d.fund) c) AS provinces`;
}
