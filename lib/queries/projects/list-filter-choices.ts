import { publicPool } from "@/lib/db/pools";
import { underReference } from "@/lib/db/reference";
import { contentIn } from "@/lib/domain/catalogue/dated-catalogue";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { byName, lastName } from "@/lib/domain/territory/unit-names";

/** Years are asked for one by one: a minimum is read off the index, where DISTINCT would read every row of the rollup. */
const STATEMENT = {
  name: "filter-choices",
  text: `
  SELECT (SELECT reference::text FROM data_version) AS reference, ARRAY(
    SELECT y.budget_year
    FROM (SELECT generate_series(min(budget_year), max(budget_year)) AS budget_year FROM execution_monthly) y
    WHERE (SELECT min(e.unit_id) FROM execution_monthly e WHERE e.budget_year = y.budget_year) IS NOT NULL
    ORDER BY 1 DESC) AS years`,
};

const LAST_YEAR = 9999;

/** Provinces, contents and budget years that the filters of lists offer. One statement; names are the latest. */
export async function listFilterChoices(): Promise<FilterChoices> {
  const { answer, reference } = await underReference(async () => {
    const { rows } = await publicPool().query<{ reference: string; years: number[] }>(STATEMENT);
    const [row] = rows;
    if (!row) throw new Error("a statement of aggregates gives exactly one row");
    return row;
  });
  const { territory, catalogue } = reference;
  const units = [...territory.units.values()]
    .map((unit) => ({ ...lastName(unit), former: unit.validTo !== null }))
    .sort((one, other) => Number(one.former) - Number(other.former) || byName(one, other));
  return {
    units,
    contents: catalogue.contents.map(({ code }) => contentIn(catalogue, code, LAST_YEAR)),
    contentGroups: catalogue.groups.map(({ code, vi, en }) => ({ code, vi, en })),
    years: answer.years,
  };
}
