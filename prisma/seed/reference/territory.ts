import type { Client } from "pg";
import { upsertUnlessEdited } from "../write/upsert-unless-edited";
import { aliasRows } from "./aliases";
import { TERRITORY } from "./units";

const LAYOUTS = ["63", "34"] as const;
const UNIT_COUNT = { "63": 63, "34": 34 } as const;
const SUCCESSION = TERRITORY.layouts["34"].validFrom;
const { units, islands, layouts } = TERRITORY;

const regions = [
  { code: "BAC", name_vi: "phía Bắc", name_en: "Northern", position: 1 },
  { code: "MTTN", name_vi: "miền Trung - Tây Nguyên", name_en: "Central and Central Highlands", position: 2 },
  { code: "NAM", name_vi: "phía Nam", name_en: "Southern", position: 3 },
];

const unitRows = units.map((unit) => ({
  id: unit.unitId,
  iso_code: unit.iso3166_2,
  capital: unit.capital,
  valid_from: unit.validFrom,
  valid_to: unit.validTo,
}));

const versionRows = units.flatMap((unit) =>
  unit.versions.map((version) => ({
    unit_id: unit.unitId,
    valid_from: version.validFrom,
    valid_to: version.validTo,
    code: unit.gsoCode,
    name: version.name,
    full_name: version.fullName,
    type: version.type,
  })),
);

const successorRows = units.flatMap((unit) =>
  unit.successorUnitId ? [{ unit_id: unit.unitId, successor_id: unit.successorUnitId, effective_on: SUCCESSION }] : [],
);

const tileRows = units.flatMap((unit) =>
  LAYOUTS.flatMap((layout) => {
    const tile = unit.tiles[layout];
    return tile ? [{ unit_id: unit.unitId, layout, column: tile[0], row: tile[1] }] : [];
  }),
);

const islandRows = islands.flatMap((island) =>
  LAYOUTS.map((layout) => ({
    id: island.id,
    layout,
    name: island.name,
    label: island[`label${layout}`],
    parent_id: island[`parent${layout}`],
    column: island.tiles[layout][0],
    row: island.tiles[layout][1],
  })),
);

const membershipRows = units.flatMap((unit) =>
  unit.regions.map((membership) => ({
    unit_id: unit.unitId,
    valid_from: membership.validFrom,
    valid_to: membership.validTo,
    region_code: membership.region,
    confirmed: membership.confirmed,
  })),
);

const layoutRows = LAYOUTS.map((code) => ({
  code,
  valid_from: layouts[code].validFrom,
  valid_to: layouts[code].validTo,
  unit_count: UNIT_COUNT[code],
}));

/** Writes both layouts: units, dated names, successors, regions, tiles, islands and other spellings. */
export async function seedTerritory(client: Client): Promise<void> {
  const upsert = await upsertUnlessEdited(client);
  await upsert(client, "territory_layout", ["code"], layoutRows);
  await upsert(client, "region", ["code"], regions);
  await upsert(client, "admin_unit", ["id"], unitRows);
  await upsert(client, "admin_unit_version", ["unit_id", "valid_from"], versionRows);
  await upsert(client, "admin_unit_successor", ["unit_id"], successorRows);
  await upsert(client, "admin_unit_tile", ["unit_id", "layout"], tileRows);
  await upsert(client, "island_group", ["id", "layout"], islandRows);
  await upsert(client, "region_membership", ["unit_id", "valid_from"], membershipRows);
  await upsert(client, "admin_unit_alias", ["unit_id", "alias"], aliasRows(units));
}
