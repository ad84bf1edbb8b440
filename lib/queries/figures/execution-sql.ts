import { type FactSource, NOW, PAST } from "./fact-source";
import { inForce } from "./in-force";
import { sumsSql } from "./sums-sql";
import { viewSql } from "./view-sql";

/** A statement the server prepares once per connection. Its one row carries a view's facts, one JSON list per kind. */
export type ExecutionStatement = { readonly name: string; readonly text: string };

function statement(source: FactSource): ExecutionStatement {
  return { name: `execution-${source.name}`, text: executionSql(source) };
}

/** Amounts leave as text: a sum of đồng may pass what a JSON number holds. */
function executionSql(source: FactSource): string {
  return `WITH ${viewSql(source)}, ${sumsSql(source)}
SELECT v.year, v.through, v.layout, v.why, v.content_known AS "contentKnown",
  to_char(vietnam_today(), 'YYYY-MM-DD') AS today, to_char(v.last_day, 'YYYY-MM-DD') AS "lastDay",
  CASE $1::text WHEN 'nation' THEN 'Việt Nam' WHEN 'region' THEN (SELECT ${named("name")} FROM region WHERE code = $2::text)
    ELSE coalesce((SELECT name FROM in_scope),
                  (SELECT name FROM admin_unit_version WHERE unit_id = $2::text ORDER BY valid_from DESC LIMIT 1)) END AS "scopeLabel",
  (SELECT json_build_array(s.successor_id, n.name, to_char(s.effective_on, 'YYYY-MM-DD'))
   FROM admin_unit_successor s JOIN province n ON n.id = s.successor_id
   WHERE $1::text = 'unit' AND s.unit_id = $2::text AND v.layout = '34') AS closed,
  (SELECT json_agg(json_build_array(s.id, s.name, s.region_code, s.confirmed, (
     SELECT json_agg(json_build_array(p.recorded_id, n.name) ORDER BY n.name)
     FROM parts p JOIN admin_unit_version n ON n.unit_id = p.recorded_id AND n.valid_from < v.merged_on AND coalesce(n.valid_to >= v.merged_on, true)
     WHERE p.unit_id = s.id AND p.recorded_id <> s.id)) ORDER BY s.name) FROM in_scope s) AS units,
  (SELECT json_agg(json_build_array(code, ${named("name")}) ORDER BY position) FROM region
   WHERE $1::text = 'nation' OR code = $2::text) AS regions,
  (SELECT json_agg(json_build_array(s.budget_year, u.unit_id, u.recorded_id, s.fund, s.counted, s.has_plan, s.plan::text,
     s.released::text, s.committed::text, s.disbursed::text)) FROM sums s JOIN counted_units u ON u.recorded_id = s.unit_id
   WHERE s.by_unit) AS "unitFacts",
  (SELECT json_agg(json_build_array(s.budget_year, i.content_code, i.code, s.fund, s.plan::text, s.released::text,
     s.committed::text, s.disbursed::text)) FROM sums s JOIN content_item i ON i.code = s.item_code
   WHERE s.by_item AND s.counted) AS "contentFacts",
  (SELECT json_agg(json_build_array(budget_year, month, fund, released::text, committed::text, disbursed::text))
   FROM sums WHERE NOT by_unit AND NOT by_item AND month > 0 AND counted) AS "monthFacts",
  (SELECT json_agg(json_build_array(r.budget_year, r.unit_id, a.fund, a.measure, a.amount::text))
   FROM report r JOIN reported_amount a ON a.report_id = r.id
   WHERE a.content_code IS NULL AND a.measure IN ('ACTUAL', 'ESTIMATE')) AS certified,
  EXISTS (SELECT FROM plan_decision WHERE fund = 'KCQG' AND budget_year = v.year AND ${source.known("issued_at")}) AS "plannedNow",
  EXISTS (SELECT FROM plan_decision WHERE fund = 'KCQG' AND budget_year = v.year - 1 AND ${source.known("issued_at")}) AS "plannedBefore",
  (SELECT json_build_array(plan::text, reporting, expected) FROM nation) AS nation,
  (SELECT json_agg(json_build_array(c.code, ${named("n.short")}) ORDER BY c.position) FROM content c
   JOIN content_version n ON n.content_code = c.code AND ${inForce("n", "v.view_day")}) AS contents,
  (SELECT json_agg(json_build_array(g.code, ${named("g.name")}, (SELECT json_agg(m.item_code) FROM content_group_member m
     WHERE m.group_code = g.code AND ${inForce("m", "v.view_day")})) ORDER BY g.code) FROM content_group g) AS "contentGroups",
  (SELECT json_agg(json_build_array(indicator_code, fund, target::text, achieved::text)) FROM outputs) AS outputs,
  (SELECT json_agg(json_build_array(i.code, ${named("i.name")}, ${named("i.unit")}, (
     SELECT json_agg(p.part_code) FROM indicator_part p WHERE p.indicator_code = i.code)) ORDER BY i.position) FROM indicator i) AS indicators,
  (SELECT json_agg(json_build_array(id, scope, budget_year, through_month, fund, content_group, measure, printed, unit, decimals,
     source, to_char(source_date, 'YYYY-MM-DD'), note, ${source.known("recorded_at")}) ORDER BY id) FROM published_figure
   WHERE NOT withdrawn AND (superseded_at IS NULL OR NOT (${source.known("superseded_at")}))
     AND budget_year IN (v.year, v.year - 1) AND (scope = $2::text OR (scope = 'VN' AND fund = 'KCDP' AND measure = 'PLAN'))) AS published
FROM view v`;
}

/** The name in the language asked for. */
function named(column: string): string {
  return `CASE $7::text WHEN 'en' THEN ${column}_en ELSE ${column}_vi END`;
}

export const EXECUTION_NOW = statement(NOW);
export const EXECUTION_PAST = statement(PAST);
