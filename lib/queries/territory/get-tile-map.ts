import { referenceInMemory } from "@/lib/db/reference";
import { vietnamDay } from "@/lib/domain/period/period";
import type { Layout } from "@/lib/domain/territory/layout";
import { type TileMap, tileMapOf } from "@/lib/domain/territory/tile-map";

/** The tile map of a layout with both island groups. It stands beside figures, whose reading has renewed the memory. */
export async function getTileMap(layout: Layout): Promise<TileMap> {
  return tileMapOf((await referenceInMemory()).territory, layout, vietnamDay(new Date()));
}
