import { REGIONS, type RegionCode } from "../figures/execution-query";
import type { Dated } from "../period/dated";
import { dayBefore, type IsoDate } from "../period/period";
import type { Layout } from "./layout";
import type { Territory } from "./territory";
import { territoryOn } from "./territory-on";

/** A place on the tile map, counted from the north-west. */
export type TilePlace = { readonly column: number; readonly row: number };

/** A province's tile. */
export type ProvinceTile = TilePlace & {
  readonly unitId: string;
  readonly name: string;
  /** Its conference region while the layout is in force; null where none is recorded. */
  readonly region: RegionCode | null;
};

/** One of the two island groups (Quần đảo Hoàng Sa, Quần đảo Trường Sa), which every map shows. */
export type IslandTile = TilePlace & { readonly id: string; readonly name: string; readonly parentId: string };

/** Each province of a layout as one tile, so that a small one is seen as well as a large one. */
export type TileMap = {
  readonly layout: Layout;
  readonly provinces: readonly ProvinceTile[];
  readonly islands: readonly IslandTile[];
};

/** The map of a layout: names and regions as on its last day, or today while it is in force. */
export function tileMapOf(territory: Territory, layout: Layout, today: IsoDate): TileMap {
  const period = territory.layouts.find(({ code }) => code === layout);
  const units = new Map(territoryOn(territory, lastDayIn(period, today)).map((unit) => [unit.id, unit]));
  return {
    layout,
    provinces: territory.tiles.flatMap((tile) => {
      const unit = tile.layout === layout ? units.get(tile.unitId) : undefined;
      const region = REGIONS.find((code) => code === unit?.region) ?? null;
      return unit ? [{ unitId: unit.id, name: unit.name, region, column: tile.column, row: tile.row }] : [];
    }),
    islands: territory.islands.flatMap(({ id, name, parentId, column, row, ...island }) =>
      island.layout === layout ? [{ id, name, parentId, column, row }] : [],
    ),
  };
}

function lastDayIn(period: Dated | undefined, today: IsoDate): IsoDate {
  if (!period) return today;
  if (period.validTo !== null) return dayBefore(period.validTo);
  return period.validFrom > today ? period.validFrom : today;
}
