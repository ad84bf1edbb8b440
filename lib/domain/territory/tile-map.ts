import type { RegionCode } from "../figures/execution-query";
import type { Layout } from "./layout";

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
