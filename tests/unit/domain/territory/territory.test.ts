import { describe, expect, test } from "vitest";
import { lineageOf, stewardOf, unitOn } from "@/lib/domain/territory/territory";
import { isCovered, territoryOn } from "@/lib/domain/territory/territory-on";
import { fullNameIn, nameIn } from "@/lib/domain/territory/unit-names";
import { aTerritory, aUnit, REFERENCE } from "../../../support/territories";

const idsOn = (day: string) => territoryOn(REFERENCE.territory, day).map(({ id }) => id);

describe("the provinces of a day", () => {
  test("are those in force on it, by the alphabet", () => {
    expect(idsOn("2025-06-30")).toEqual(["an-giang", "hue", "quang-binh", "quang-tri"]);
    expect(idsOn("2025-07-01")).toEqual(["an-giang", "hue", "quang-tri-2025"]);
  });

  test("carry what was merged into them by then", () => {
    const merged = territoryOn(REFERENCE.territory, "2026-01-01").find(({ id }) => id === "quang-tri-2025");

    expect(merged?.predecessors.map(({ id, into }) => [id, into])).toEqual([
      ["quang-binh", "quang-tri-2025"],
      ["quang-tri", "quang-tri-2025"],
    ]);
  });
});

test("a record counts in its own unit until the day of the merger, and then in the successor", () => {
  expect(unitOn(REFERENCE.territory, "quang-binh", "2025-06-30")).toBe("quang-binh");
  expect(unitOn(REFERENCE.territory, "quang-binh", "2025-07-01")).toBe("quang-tri-2025");
});

describe("after a second merger", () => {
  const territory = aTerritory([
    aUnit("a", "BAC", { into: "b" }),
    aUnit("b", "BAC", { from: "2025-07-01", into: "c", on: "2030-01-01" }),
    aUnit("c", "BAC", { from: "2030-01-01" }),
  ]);

  test("a record of the first unit counts in the last, and is worked on by it", () => {
    expect(unitOn(territory, "a", "2029-12-31")).toBe("b");
    expect(unitOn(territory, "a", "2030-01-01")).toBe("c");
    expect(stewardOf(territory, "a")).toBe("c");
  });

  test("the last unit's records are those of the whole chain", () => {
    expect([...lineageOf(territory, "c")].sort()).toEqual(["a", "b", "c"]);
  });

  test("a plan of any link of the chain is the province's plan", () => {
    const [last] = territoryOn(territory, "2030-06-01");

    expect(last && isCovered(last, (id) => id === "a")).toBe(true);
    expect(last && isCovered(last, () => false)).toBe(false);
  });
});

test("a province counts as planned when each of its parts is, not when one is", () => {
  const merged = territoryOn(REFERENCE.territory, "2026-01-01").find(({ id }) => id === "quang-tri-2025");

  expect(merged && isCovered(merged, (id) => id === "quang-tri")).toBe(false);
  expect(merged && isCovered(merged, (id) => id !== "quang-tri-2025")).toBe(true);
});

test("a closed province keeps its name, and an unknown one is called by its code", () => {
  expect(nameIn(REFERENCE.territory, "quang-binh", 2030).name).toBe("quang-binh");
  expect(nameIn(REFERENCE.territory, "atlantis", 2030)).toEqual({ id: "atlantis", name: "atlantis" });
  expect(fullNameIn(REFERENCE.territory, "hue", 2024).fullName).toBe("tỉnh hue");
});
