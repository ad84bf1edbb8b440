import { describe, expect, it } from "vitest";
import { getTileMap } from "@/lib/queries/territory/get-tile-map";
import { testDatabase } from "../support/database";

testDatabase({ reference: true });

describe("the tile map", () => {
  it("has a place of its own for each of the 63 and of the 34, and for both island groups", async () => {
    for (const [layout, provinces] of [
      ["63", 63],
      ["34", 34],
    ] as const) {
      const map = await getTileMap(layout);
      expect(map.provinces).toHaveLength(provinces);
      expect(map.islands.map(({ name }) => name)).toEqual(["Quần đảo Hoàng Sa", "Quần đảo Trường Sa"]);
      const places = [...map.provinces, ...map.islands].map(({ column, row }) => `${column} ${row}`);
      expect(new Set(places).size).toBe(provinces + 2);
    }
  });

  it("knows the conference region of each province under its layout", async () => {
    const regionsOf = async (layout: "63" | "34") => {
      const { provinces } = await getTileMap(layout);
      return ["BAC", "MTTN", "NAM"].map((code) => provinces.filter(({ region }) => region === code).length);
    };
    expect(await regionsOf("63")).toEqual([28, 15, 20]);
    expect(await regionsOf("34")).toEqual([15, 11, 8]);
  });

  it("gives the islands to the provinces they belong to", async () => {
    const parents = async (layout: "63" | "34") => (await getTileMap(layout)).islands.map(({ parentId }) => parentId);
    expect(await parents("63")).toEqual(["da-nang", "khanh-hoa"]);
    expect(await parents("34")).toEqual(["da-nang-2025", "khanh-hoa-2025"]);
  });
});
