import { publicPool } from "@/lib/db/pools";
import type { Named } from "@/lib/domain/catalogue/wording";
import type { BudgetYear } from "@/lib/domain/period/period";

/** Names that published figures need, and the scopes and years they speak of. */
export type FigureNames = {
  readonly indicators: readonly Named[];
  readonly contentGroups: readonly Named[];
  /** Provinces that a figure is about. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** VN, regions and provinces with a figure. */
  readonly scopes: readonly string[];
  readonly years: readonly BudgetYear[];
};

const STATEMENT = {
  name: "figure-names",
  text: `
  SELECT
    (SELECT coalesce(json_agg(json_build_object('code', code, 'vi', name_vi, 'en', name_en) ORDER BY position), '[]')
     FROM indicator) AS indicators,
    (SELECT coalesce(json_agg(json_build_object('code', code, 'vi', name_vi, 'en', name_en) ORDER BY code), '[]')
     FROM content_group) AS "contentGroups",
    (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', n.name) ORDER BY n.name), '[]')
     FROM admin_unit u CROSS JOIN LATERAL (
       SELECT v.name FROM admin_unit_version v WHERE v.unit_id = u.id ORDER BY v.valid_from DESC LIMIT 1) n
     WHERE u.id IN (SELECT f.scope FROM published_figure f)) AS units,
    (SELECT coalesce(json_agg(scope ORDER BY scope), '[]')
     FROM (SELECT DISTINCT scope FROM published_figure WHERE scope IS NOT NULL) s) AS scopes,
    (SELECT coalesce(json_agg(budget_year ORDER BY budget_year DESC), '[]')
     FROM (SELECT DISTINCT budget_year FROM published_figure WHERE budget_year IS NOT NULL) y) AS years`,
};

/** What a page of published figures is written with. One statement. */
export async function listFigureNames(): Promise<FigureNames> {
  const { rows } = await publicPool().query<FigureNames>(STATEMENT);
  const [row] = rows;
  if (!row) throw new Error("a statement of aggregates gives exactly one row");
  return row;
}
