import { publicPool } from "@/lib/db/pools";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";

/** Years are asked for one by one: a minimum is read off the index, where DISTINCT would read every row of the rollup. */
const statement = `
  SELECT (
    SELECT json_agg(json_build_object('id', u.id, 'name', n.name, 'former', u.valid_to IS NOT NULL)
                    ORDER BY u.valid_to IS NOT NULL, n.name)
    FROM admin_unit u CROSS JOIN LATERAL (
      SELECT v.name FROM admin_unit_version v WHERE v.unit_id = u.id ORDER BY v.valid_from DESC LIMIT 1) n) AS units,
  (
    SELECT json_agg(json_build_object('code', c.code, 'vi', n.short_vi, 'en', n.short_en) ORDER BY c.position)
    FROM content c CROSS JOIN LATERAL (
      SELECT v.* FROM content_version v WHERE v.content_code = c.code ORDER BY v.valid_from DESC LIMIT 1) n) AS contents,
  (
    SELECT coalesce(json_agg(json_build_object('code', g.code, 'vi', g.name_vi, 'en', g.name_en) ORDER BY g.code), '[]')
    FROM content_group g) AS "contentGroups",
  (
    SELECT coalesce(json_agg(y.budget_year ORDER BY y.budget_year DESC), '[]')
    FROM (SELECT generate_series(min(budget_year), max(budget_year)) AS budget_year FROM execution_monthly) y
    WHERE (SELECT min(e.unit_id) FROM execution_monthly e WHERE e.budget_year = y.budget_year) IS NOT NULL) AS years`;

/** Provinces, contents and budget years that the filters of lists offer. One statement. */
export async function listFilterChoices(): Promise<FilterChoices> {
  const { rows } = await publicPool().query<FilterChoices>({ name: "filter-choices", text: statement });
  const [row] = rows;
  if (!row) throw new Error("a statement of aggregates gives exactly one row");
  return row;
}
