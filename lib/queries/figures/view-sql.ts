import type { FactSource } from "./fact-source";
import { inForce } from "./in-force";

const DAY = "(SELECT day FROM view)";

/**
 * The view's year, period, layout and provinces. Parameters: $1 kind of scope, $2 its code, $3 year, $4 through,
 * $5 basis, $6 content, $7 language, and for the past $8 the evening.
 *
 * The layout is decided for the whole country, so that regions of one period never overlap.
 */
export function viewSql(source: FactSource): string {
  return `
asked AS MATERIALIZED (
  SELECT coalesce($3::int, (SELECT max(budget_year) FROM plan_decision WHERE ${source.known("issued_at")}),
                  (SELECT max(budget_year) FROM published_figure), extract(year FROM vietnam_today())::int) AS year
),
${source.before}
period AS MATERIALIZED (
  SELECT p.*, least(${source.evening}, p.last_day) AS view_day, m.merged_on FROM (
    SELECT year, through, (make_date(year, through, 1) + interval '1 month - 1 day')::date AS last_day FROM (
      SELECT year, coalesce($4::int, CASE WHEN year = extract(year FROM vietnam_today())
                                          THEN extract(month FROM vietnam_today())::int ELSE 12 END) AS through FROM asked) t) p,
    (SELECT valid_from AS merged_on FROM territory_layout WHERE code = '34') m
),
layout AS MATERIALIZED (
  SELECT p.*, CASE
    WHEN view_day >= merged_on THEN 'in-force'
    WHEN $5::text = '34' THEN 'asked'
    WHEN $1::text = 'unit' AND EXISTS (SELECT FROM admin_unit WHERE id = $2::text AND valid_from >= merged_on) THEN 'new-unit'
    WHEN ${source.recordedLater(source.money, "f.budget_year IN (year, year - 1) AND f.month <= through")}
      OR ${source.recordedLater(source.outputs, "f.budget_year = year AND f.month <= through")}
      OR ${source.recordedLater("provincial_report", `f.budget_year IN (year, year - 1) AND f.through_month = through AND ${source.known("f.certified_at")}`)}
      THEN 'facts-after-merger'
    ELSE 'old' END AS why
  FROM period p
),
view AS MATERIALIZED (
  SELECT l.*, CASE why WHEN 'old' THEN '63' ELSE '34' END AS layout,
         CASE WHEN why IN ('asked', 'new-unit') THEN vietnam_today()
              WHEN why = 'facts-after-merger' THEN merged_on
              ELSE greatest(view_day, (SELECT min(valid_from) FROM territory_layout)) END AS day,
         counted.known AS content_known, counted.items, $7::text AS language
  FROM layout l, LATERAL (
    SELECT $6::text IS NULL OR count(*) > 0 AS known, array_agg(code) FILTER (WHERE $6::text IS NOT NULL) AS items FROM (
      SELECT code FROM content_item WHERE content_code = $6::text
      UNION SELECT item_code FROM content_group_member WHERE group_code = $6::text AND ${inForce("content_group_member", "l.view_day")}) i
  ) counted
),
province AS MATERIALIZED (
  SELECT u.id, n.name, m.region_code, m.confirmed
  FROM admin_unit u
  JOIN admin_unit_version n ON n.unit_id = u.id AND ${inForce("n", DAY)}
  LEFT JOIN region_membership m ON m.unit_id = u.id AND ${inForce("m", DAY)}
  WHERE ${inForce("u", DAY)}
),
parts AS MATERIALIZED (
  SELECT s.successor_id AS unit_id, s.unit_id AS recorded_id FROM admin_unit_successor s WHERE (SELECT layout FROM view) = '34'
  UNION ALL SELECT id, id FROM province
),
in_scope AS MATERIALIZED (
  SELECT * FROM province
  WHERE $1::text = 'nation' OR ($1::text = 'region' AND region_code = $2::text) OR ($1::text = 'unit' AND id = $2::text)
)`;
}
