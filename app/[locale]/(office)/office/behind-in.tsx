import { BehindSection } from "@/components/office/behind-section";
import { behindTable, provincesBehind, type RegionBehind } from "@/lib/documents/office/behind-table";
import type { Execution } from "@/lib/domain/figures/execution";
import type { RegionCode } from "@/lib/domain/figures/execution-query";
import type { Locale } from "@/lib/format/locale";
import { scopeName } from "@/lib/format/scope-names";
import { listCauses } from "@/lib/queries/projects/list-causes";
import { getTileMap } from "@/lib/queries/territory/get-tile-map";

/** Who is behind in the scope of these figures, region by region, and why, as today's records tell. */
export async function behindIn(execution: Execution, locale: Locale): Promise<React.ReactNode> {
  const regions = await regionsOf(execution, locale);
  const { year, fund } = execution.query;
  const causes = await listCauses({ year, fund, unitIds: provincesBehind(regions) });
  return <BehindSection execution={execution} table={behindTable(execution, regions, causes, locale)} />;
}

async function regionsOf({ query, total, byRegion, byUnit, layout }: Execution, locale: Locale) {
  if (query.scope.kind === "region") {
    const { region: key } = query.scope;
    return [{ region: { key, label: scopeName(key, locale), columns: total }, provinces: byUnit }];
  }
  const { provinces } = await getTileMap(layout);
  return byRegion.map(({ key, columns }): RegionBehind => {
    const members = new Set(provinces.filter(({ region }) => region === key).map(({ unitId }) => unitId));
    return {
      region: { key, label: scopeName(key as RegionCode, locale), columns },
      provinces: byUnit.filter((row) => members.has(row.key)),
    };
  });
}
