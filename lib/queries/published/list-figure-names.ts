import { publicPool } from "@/lib/db/pools";
import { underReference } from "@/lib/db/reference";
import type { Named } from "@/lib/domain/catalogue/wording";
import type { BudgetYear } from "@/lib/domain/period/period";
import { byName, lastName } from "@/lib/domain/territory/unit-names";

/** Names that published figures need, and the scopes and years they speak of. */
export type FigureNames = {
  readonly indicators: readonly Named[];
  readonly contentGroups: readonly Named[];
  /** Provinces that a figure is about. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** VN, regions and provinces with a figure that stands. */
  readonly scopes: readonly string[];
  readonly years: readonly BudgetYear[];
};

/** Each distinct value is read off the index in a step of its own: the cost is that of the values, not of the figures. */
const STATEMENT = {
  name: "figure-names",
  text: `
  WITH RECURSIVE scope(code) AS (
    (SELECT min(scope) FROM published_figure WHERE superseded_at IS NULL)
    UNION ALL SELECT (SELECT min(f.scope) FROM published_figure f WHERE f.superseded_at IS NULL AND f.scope > s.code) FROM scope s WHERE s.code IS NOT NULL),
  year(of) AS (
    (SELECT max(budget_year) FROM published_figure WHERE superseded_at IS NULL)
    UNION ALL SELECT (SELECT max(f.budget_year) FROM published_figure f WHERE f.superseded_at IS NULL AND f.budget_year < y.of) FROM year y WHERE y.of IS NOT NULL)
  SELECT (SELECT reference::text FROM data_version) AS reference,
    ARRAY(SELECT code FROM scope WHERE code IS NOT NULL ORDER BY code) AS scopes,
    ARRAY(SELECT of FROM year WHERE of IS NOT NULL ORDER BY of DESC) AS years`,
};

type Found = { readonly reference: string; readonly scopes: readonly string[]; readonly years: readonly BudgetYear[] };

/** What a page of published figures is written with. One statement. */
export async function listFigureNames(): Promise<FigureNames> {
  const { answer, reference } = await underReference(async () => {
    const { rows } = await publicPool().query<Found>(STATEMENT);
    const [row] = rows;
    if (!row) throw new Error("a statement of aggregates gives exactly one row");
    return row;
  });
  const { territory, catalogue } = reference;
  const { scopes, years } = answer;
  return {
    indicators: catalogue.indicators.map(({ code, vi, en }) => ({ code, vi, en })),
    contentGroups: catalogue.groups.map(({ code, vi, en }) => ({ code, vi, en })),
    units: scopes
      .flatMap((code) => territory.units.get(code) ?? [])
      .map(lastName)
      .sort(byName),
    ...{ scopes, years },
  };
}
