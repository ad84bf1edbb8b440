import { expect, test } from "vitest";
import { testDatabase } from "../support/database";

const database = testDatabase({ reference: true });

async function unitsOn(day: string): Promise<number> {
  const { rows } = await database.owner.query<{ units: number }>(
    "SELECT count(*)::integer AS units FROM admin_unit_version WHERE daterange(valid_from, valid_to) @> $1::date",
    [day],
  );
  return rows[0]?.units ?? 0;
}

async function regionsOn(day: string): Promise<Record<string, number>> {
  const { rows } = await database.owner.query<{ region: string; units: number }>(
    `SELECT region_code AS region, count(*)::integer AS units FROM region_membership
     WHERE daterange(valid_from, valid_to) @> $1::date GROUP BY 1`,
    [day],
  );
  return Object.fromEntries(rows.map(({ region, units }) => [region, units]));
}

async function namesOn(day: string, column: "code" | "unit_id", value: string): Promise<string[]> {
  const { rows } = await database.owner.query<{ full_name: string }>(
    `SELECT full_name FROM admin_unit_version WHERE ${column} = $1 AND daterange(valid_from, valid_to) @> $2::date`,
    [value, day],
  );
  return rows.map((row) => row.full_name);
}

test("there are 63 provinces on 30/6/2025 and 34 the next day", async () => {
  expect(await unitsOn("2025-06-30")).toBe(63);
  expect(await unitsOn("2025-07-01")).toBe(34);
});

test("code 24 is Bắc Giang one day and Bắc Ninh the next", async () => {
  expect(await namesOn("2025-06-30", "code", "24")).toEqual(["Tỉnh Bắc Giang"]);
  expect(await namesOn("2025-07-01", "code", "24")).toEqual(["Tỉnh Bắc Ninh"]);
});

test("seven codes change meaning at the merger", async () => {
  const { rows } = await database.owner.query(
    `SELECT before.code FROM admin_unit_version before JOIN admin_unit_version after USING (code)
     WHERE before.valid_to = '2025-07-01' AND after.valid_from = '2025-07-01' AND before.name <> after.name`,
  );
  expect(rows).toHaveLength(7);
});

test("the regions have 28, 15 and 20 provinces under the 63, and 15, 11 and 8 under the 34", async () => {
  expect(await regionsOn("2025-06-30")).toEqual({ BAC: 28, MTTN: 15, NAM: 20 });
  expect(await regionsOn("2025-07-01")).toEqual({ BAC: 15, MTTN: 11, NAM: 8 });
});

test("regions under the 34 are marked as not confirmed for khuyến công", async () => {
  const { rows } = await database.owner.query(
    "SELECT bool_or(confirmed) AS any_confirmed FROM region_membership WHERE valid_from = '2025-07-01'",
  );
  expect(rows).toEqual([{ any_confirmed: false }]);
});

test("Thừa Thiên Huế is a province until the end of 2024 and Huế a city from 2025, one and the same unit", async () => {
  expect(await namesOn("2024-12-31", "unit_id", "hue")).toEqual(["Tỉnh Thừa Thiên Huế"]);
  expect(await namesOn("2025-01-01", "unit_id", "hue")).toEqual(["Thành phố Huế"]);
});

test.each([
  ["2024-12-31", 5],
  ["2025-01-01", 6],
  ["2026-04-30", 7],
  ["2026-09-01", 8],
  ["2026-09-20", 9],
])("on %s there are %i cities under central rule", async (day, cities) => {
  const { rows } = await database.owner.query<{ cities: number }>(
    `SELECT count(*)::integer AS cities FROM admin_unit_version
     WHERE type = 'thanh_pho_tw' AND daterange(valid_from, valid_to) @> $1::date`,
    [day],
  );
  expect(rows[0]?.cities).toBe(cities);
});

test("every province of the 63 that closed has one successor, and every one of the 63 lands on one of the 34", async () => {
  const { rows } = await database.owner.query<{ landed: number; provinces: number }>(
    `SELECT count(*)::integer AS provinces, count(DISTINCT steward_of(unit_id))::integer AS landed
     FROM admin_unit_version WHERE daterange(valid_from, valid_to) @> '2025-06-30'::date`,
  );
  expect(rows).toEqual([{ provinces: 63, landed: 34 }]);
});

test("old Bình Thuận was in the south and is now inside Lâm Đồng, in the centre", async () => {
  const { rows } = await database.owner.query(
    `SELECT old.region_code AS before, steward_of('binh-thuan') AS steward, new.region_code AS after
     FROM region_membership old JOIN region_membership new ON new.unit_id = steward_of('binh-thuan')
     WHERE old.unit_id = 'binh-thuan'`,
  );
  expect(rows).toEqual([{ before: "NAM", steward: "lam-dong-2025", after: "MTTN" }]);
});

test("both maps have a tile for every province and both island groups", async () => {
  const { rows } = await database.owner.query(
    `SELECT layout, count(*)::integer AS tiles,
            (SELECT count(*)::integer FROM island_group i WHERE i.layout = t.layout) AS islands
     FROM admin_unit_tile t GROUP BY layout ORDER BY layout`,
  );
  expect(rows).toEqual([
    { layout: "34", tiles: 34, islands: 2 },
    { layout: "63", tiles: 63, islands: 2 },
  ]);
});

test("a province is found by the other spellings of its name", async () => {
  const { rows } = await database.owner.query<{ unit_id: string }>(
    `SELECT DISTINCT unit_id FROM admin_unit_alias
     WHERE alias = ANY (ARRAY['TP. HCM', 'Đăk Lăk', 'Khánh Hoà', 'Bà Rịa–Vũng Tàu', 'Thanh Hoá']) ORDER BY 1`,
  );
  expect(rows.map((row) => row.unit_id)).toEqual([
    "ba-ria-vung-tau",
    "dak-lak",
    "dak-lak-2025",
    "ho-chi-minh",
    "ho-chi-minh-2025",
    "khanh-hoa",
    "khanh-hoa-2025",
    "thanh-hoa",
  ]);
});
