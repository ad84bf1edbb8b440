import { publicPool } from "@/lib/db/pools";
import type { Layout } from "@/lib/domain/territory/layout";
import type { IslandTile, ProvinceTile, TileMap } from "@/lib/domain/territory/tile-map";

const STATEMENT = `
  SELECT
    (SELECT coalesce(json_agg(json_build_object('unitId', tile.unit_id, 'name', version.name,
         'region', membership.region_code, 'column', tile."column", 'row', tile."row")
         ORDER BY tile."row", tile."column"), '[]')
       FROM admin_unit_tile tile
       JOIN admin_unit_version version ON version.unit_id = tile.unit_id
        AND daterange(version.valid_from, version.valid_to) @> in_force.day
       LEFT JOIN region_membership membership ON membership.unit_id = tile.unit_id
        AND daterange(membership.valid_from, membership.valid_to) @> in_force.day
      WHERE tile.layout = in_force.code) AS provinces,
    (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'parentId', parent_id,
         'column', "column", 'row', "row") ORDER BY "row"), '[]')
       FROM island_group WHERE layout = in_force.code) AS islands
  FROM (SELECT code, coalesce(valid_to - 1, greatest(valid_from, current_date)) AS day
          FROM territory_layout WHERE code = $1) in_force`;

const known = new Map<Layout, TileMap>();

/** The tile map of a layout with both island groups. It is drawn by law, so one reading lasts as long as the process. */
export async function getTileMap(layout: Layout): Promise<TileMap> {
  const remembered = known.get(layout);
  if (remembered) return remembered;
  const { rows } = await publicPool().query<{ provinces: ProvinceTile[]; islands: IslandTile[] }>({
    name: "get-tile-map",
    text: STATEMENT,
    values: [layout],
  });
  const map: TileMap = { layout, provinces: rows[0]?.provinces ?? [], islands: rows[0]?.islands ?? [] };
  if (map.provinces.length > 0) known.set(layout, map);
  return map;
}
