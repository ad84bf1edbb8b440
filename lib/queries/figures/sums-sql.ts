import type { FactSource } from "./fact-source";

/** Whether a row's item is within the content filter. */
export const COUNTED = "coalesce(f.item_code = ANY ((SELECT items FROM view)::text[]), true)";

/** Units whose records count in the view: those of the scope and, in the 34, what they were merged from. */
export const COUNTED_UNITS = `counted_units AS MATERIALIZED (
  SELECT p.unit_id, p.recorded_id FROM in_scope s JOIN parts p ON p.unit_id = s.id
)`;

/** The view's sums: money by province, content and month in one pass, the national KCĐP plan, outputs, certified reports. */
export function sumsSql(source: FactSource): string {
  return `
${COUNTED_UNITS},
sums AS MATERIALIZED (
  SELECT grouping(f.unit_id) = 0 AS by_unit, grouping(f.item_code) = 0 AS by_item, f.budget_year, f.fund, f.unit_id, f.item_code,
         f.month, counted, sum(f.plan) AS plan, sum(f.released) AS released, sum(f.committed) AS committed,
         sum(f.disbursed) AS disbursed, bool_or(f.month = 0) AS has_plan
  FROM (SELECT f.*, ${COUNTED} AS counted FROM ${source.inScope(source.money)} f.budget_year = ANY (ARRAY[(SELECT year FROM view), (SELECT year - 1 FROM view)])
          AND f.month <= (SELECT through FROM view)) f
  GROUP BY GROUPING SETS ((f.budget_year, f.fund, f.unit_id, counted), (f.budget_year, f.fund, f.item_code, counted),
                          (f.budget_year, f.fund, f.month, counted))
),
national_lines AS (
  SELECT unit_id, sum(plan) FILTER (WHERE ${COUNTED}) AS plan
  FROM ${source.money} f WHERE budget_year = (SELECT year FROM view) AND fund = 'KCDP' AND month = 0 GROUP BY unit_id
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
  SELECT f.indicator_code, f.fund, sum(f.target) AS target, sum(f.achieved) AS achieved
  FROM ${source.inScope(source.outputs)} f.budget_year = (SELECT year FROM view) AND f.month <= (SELECT through FROM view)
  GROUP BY 1, 2
),
report AS MATERIALIZED (
  SELECT DISTINCT ON (r.unit_id, r.budget_year) r.id, r.unit_id, r.budget_year
  FROM counted_units u JOIN provincial_report r ON r.unit_id = u.recorded_id
  WHERE r.budget_year = ANY (ARRAY[(SELECT year FROM view), (SELECT year - 1 FROM view)])
    AND r.through_month = (SELECT through FROM view) AND ${source.known("r.certified_at")}
  ORDER BY r.unit_id, r.budget_year, r.version DESC
)`;
}
