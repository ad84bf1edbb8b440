import { unitOrderFrom } from "@/lib/domain/figures/unit-order";
import type { TileMap } from "@/lib/domain/territory/tile-map";
import type { Ranking } from "./ranking-table";

/** The usual order of a ranking, below the regions of a layout's map. */
export function rankingByPlace(
  { provinces }: TileMap,
  sort?: string | readonly string[],
  regionHref?: Ranking["regionHref"],
): Ranking {
  const regions = new Map(provinces.map(({ unitId, region }) => [unitId, region]));
  return {
    order: unitOrderFrom(sort),
    regionOf: (unitId) => regions.get(unitId) ?? null,
    regionHref: regionHref ?? ((region) => `/regions/${region.toLowerCase()}`),
  };
}
