import { describe, expect, test } from "vitest";
import { nearestPages } from "@/lib/domain/nearest-pages";

const known = {
  units: [
    { id: "quang-tri-2025", name: "Quảng Trị" },
    { id: "quang-nam", name: "Quảng Nam" },
    { id: "dak-lak", name: "Đắk Lắk" },
  ],
  years: [2026, 2025],
};
const near = (path: string) => nearestPages(path, known);
const units = (path: string) => near(path).units.map(({ id }) => id);

describe("an address that leads nowhere is told what it was probably meant to be", () => {
  test("a province spelled with accents, another sign or a slip", () => {
    expect(units("/provinces/Quảng Trị")[0]).toBe("quang-tri-2025");
    expect(units("/provinces/daklak")).toEqual(["dak-lak"]);
    expect(units("/quang-nma")).toContain("quang-nam");
  });

  test("a part of the portal, with its regions or the years of its plans", () => {
    expect(near("/region/bacc")).toMatchObject({ section: "regions", regions: ["BAC"] });
    expect(near("/regions/tay-nguyen").regions).toEqual(["BAC", "MTTN", "NAM"]);
    expect(near("/plan/1999")).toMatchObject({ section: "plans", years: [2026, 2025] });
  });

  test("a đề án that is not there, to be searched for by its code", () => {
    expect(near("/projects/KCDP-2024-9999")).toMatchObject({ section: "projects", words: "KCDP 2024 9999" });
  });

  test("an address like nothing gets no guess, however long it is", () => {
    expect(near("/xyzzy")).toEqual({ section: null, regions: [], units: [], years: [], words: "xyzzy" });
    expect(near(`/${"a/".repeat(50_000)}`).units).toEqual([]);
    expect(near(`/provinces/${"quang".repeat(20_000)}`).words.length).toBe(100);
  });
});
