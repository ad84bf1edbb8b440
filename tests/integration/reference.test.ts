import { describe, expect, test } from "vitest";
import { currentReference } from "@/lib/db/reference";
import { getTileMap } from "@/lib/queries/territory/get-tile-map";
import { testDatabase } from "../support/database";
import { viewOf } from "../support/views";

const database = testDatabase({ reference: true });

const rename = (name: string) =>
  database.owner.query("UPDATE admin_unit_version SET name = $1 WHERE unit_id = 'hue' AND valid_to IS NULL", [name]);
const labelOfHue = async () => (await viewOf("hue", { year: 2026, through: 3 })).scopeLabel;

describe("territory and catalogue in memory", () => {
  test("are renewed by the first answer given after they changed", async () => {
    expect(await labelOfHue()).toBe("Huế");
    await rename("Thừa Thiên Huế");

    expect(await labelOfHue()).toBe("Thừa Thiên Huế");
    expect((await getTileMap("34")).provinces.find(({ unitId }) => unitId === "hue")?.name).toBe("Thừa Thiên Huế");
    await rename("Huế");
  });

  test("are the same value until then", async () => {
    const known = await currentReference();

    expect(await currentReference()).toBe(known);
  });

  test("move with every table they are read from", async () => {
    const { rows } = await database.owner.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class JOIN pg_trigger ON tgrelid = pg_class.oid
       WHERE tgname = relname || '_reference_version' ORDER BY 1`,
    );

    expect(rows.map(({ name }) => name)).toEqual([
      "admin_unit",
      "admin_unit_successor",
      "admin_unit_tile",
      "admin_unit_version",
      "advance_rate",
      "agency_name",
      "calendar_exception",
      "content",
      "content_group",
      "content_group_member",
      "content_item",
      "content_item_version",
      "content_version",
      "indicator",
      "indicator_part",
      "indicator_version",
      "island_group",
      "legal_document",
      "provincial_cap",
      "region",
      "region_membership",
      "settlement_deadline",
      "stage_deadline",
      "support_cap",
      "territory_layout",
    ]);
  });
});
