import type { FactSource } from "./fact-source";

/** The view's sums: money by province, content and month in one pass, the national KCĐP plan, outputs, certified reports. */
export function sumsSql(source: FactSource): string {
  return `
money AS MATERIALIZED (
  SELECT f.budget_year, p.unit_id, f.unit_id AS recorded_id, f.fund, f.content_code, f.item_code, f.month,
         f.plan, f.released, f.committed, f.disbursed,
         coalesce(f.item_code = ANY ((SELECT items FROM view)::text[]), true) AS counted
  FROM in_scope s JOIN parts p ON p.unit_id = s.id JOIN ${source.money} f ON f.unit_id = p.recorded_id
  WHERE f.budget_year = ANY (ARRAY[(SELECT year FROM view), (SELECT year - 1 FROM view)])
    AND f.month <= (SELECT through FROM view)
),
sums AS (
  SELECT grouping(unit_id) = 0 AS by_unit, grouping(content_code) = 0 AS by_content, budget_year, unit_id, recorded_id,
         content_code, item_code, month, fund,
         coalesce(sum(plan) FILTER (WHERE counted), 0) AS plan, coalesce(sum(released) FILTER (WHERE counted), 0) AS released,
         coalesce(sum(committed) FILTER (WHERE counted), 0) AS committed,
         coalesce(sum(disbursed) FILTER (WHERE counted), 0) AS disbursed,
         sum(plan) AS whole_plan, sum(disbursed) AS whole_disbursed, bool_or(month = 0) AS has_plan, bool_or(counted) AS counted
  FROM money
  GROUP BY GROUPING SETS ((budget_year, fund, unit_id, recorded_id), (budget_year, fund, content_code, item_code), (budget_year, fund, month))
),
national_lines AS (
  SELECT unit_id, sum(plan) FILTER (WHERE coalesce(item_code = ANY ((SELECT items FROM view)::text[]), true)) AS plan
  FROM ${source.money} WHERE budget_year = (SELECT year FROM view) AND fund = 'KCDP' AND month = 0 GROUP BY unit_id
),
nation AS (
  SELECT (SELECT coalesce(sum(plan), CASE WHEN count(*) > 0 THEN 0 END) FROM national_lines) AS plan,
         count(*) AS expected, count(*) FILTER (WHERE reporting) AS reporting
  FROM (SELECT bool_or(p.recorded_id = p.unit_id AND l.unit_id IS NOT NULL)
               OR (count(*) > 1 AND bool_and(p.recorded_id = p.unit_id OR l.unit_id IS NOT NULL)) AS reporting
        FROM province n JOIN parts p ON p.unit_id = n.id LEFT JOIN national_lines l ON l.unit_id = p.recorded_id
        GROUP BY n.id) provinces
),
outputs AS (
  SELECT o.indicator_code, o.fund, sum(o.target) AS target, sum(o.achieved) AS achieved
  FROM in_scope s JOIN parts p ON p.unit_id = s.id JOIN ${source.outputs} o ON o.unit_id = p.recorded_id
  WHERE o.budget_year = (SELECT year FROM view) AND o.month <= (SELECT through FROM view)
  GROUP BY 1, 2
),
report AS MATERIALIZED (
  SELECT DISTINCT ON (r.unit_id, r.budget_year) r.id, r.unit_id, r.budget_year
  FROM in_scope s JOIN parts p ON p.unit_id = s.id JOIN provincial_report r ON r.unit_id = p.recorded_id
  WHERE r.budget_year = ANY (ARRAY[(SELECT year FROM view), (SELECT year - 1 FROM view)])
    AND r.through_month = (SELECT through FROM view) AND ${source.known("r.certified_at")}
  ORDER BY r.unit_id, r.budget_year, r.version DESC
)`;
}
