import { describe, expect, it } from "vitest";
import { axisTicks, highestOf } from "@/components/charts/curve-points";
import { shadeOf, tileLines } from "@/components/territory/tile-words";

const words = { now: "", before: "", plan: "", unit: "" };

describe("the curve", () => {
  it("has an axis of round values from zero to just above the highest", () => {
    expect(axisTicks(78.7)).toEqual([0, 20, 40, 60, 80]);
    expect(axisTicks(818)).toEqual([0, 250, 500, 750, 1000]);
    expect(axisTicks(0.3)).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it("has an axis where nothing is spent yet", () => {
    expect(axisTicks(0)).toEqual([0, 1]);
  });

  it("makes room for the plan as well as for what is executed", () => {
    expect(highestOf({ points: [{ month: "T1", now: 3, before: 5 }], plan: 4, words })).toBe(5);
    expect(highestOf({ points: [{ month: "T1" }], plan: 4, words })).toBe(4);
  });
});

describe("the map", () => {
  it("writes long names in two lines of about one length", () => {
    expect(tileLines("Huế")).toEqual(["Huế"]);
    expect(tileLines("Thừa Thiên Huế")).toEqual(["Thừa", "Thiên Huế"]);
    expect(tileLines("Bà Rịa - Vũng Tàu")).toEqual(["Bà Rịa -", "Vũng Tàu"]);
  });

  it("shades by quarters of the plan, and apart from them what is over it", () => {
    const shade = (part: bigint) => shadeOf({ part, whole: 100n });
    expect([0n, 24n, 25n, 50n, 75n, 100n, 101n].map(shade)).toEqual([
      "under-25",
      "under-25",
      "under-50",
      "under-75",
      "to-100",
      "to-100",
      "over",
    ]);
  });
});
