import { describe, expect, test } from "vitest";
import { executionView, unitsThatDecide } from "@/lib/domain/figures/execution-view";
import { defaultThrough } from "@/lib/domain/period/period";
import { REFERENCE } from "../../../support/territories";
import { asking } from "../../../support/views";

const TODAY = "2026-11-26";
const nothingLater = { latestYear: 2026, recordedLater: false };

function viewOf(scope: string, wanted: Parameters<typeof asking>[1] = {}, known = nothingLater) {
  return executionView(REFERENCE, asking(scope, wanted), known, TODAY);
}

describe("the layout of a view", () => {
  test("is the one in force on the last day of its period", () => {
    expect(viewOf("VN", { year: 2025, through: 6 }).layout).toBe("63");
    expect(viewOf("VN", { year: 2025, through: 7 }).layout).toBe("34");
  });

  test("is the one in force on the evening looked back from, where that comes first", () => {
    expect(viewOf("VN", { year: 2025, through: 12, asOf: "2025-05-31" }).layout).toBe("63");
  });

  test("is the 34 where they are asked for, or the province exists in them alone", () => {
    expect(viewOf("VN", { year: 2023, through: 9, basis: "34" }).rebased).toBe("asked");
    expect(viewOf("quang-tri-2025", { year: 2023, through: 9 }).rebased).toBe("new-unit");
  });

  test("moves to the 34 where a counted fact sits on one of their units, and only facts can say so", () => {
    const old = viewOf("VN", { year: 2025, through: 6 });
    const moved = viewOf("VN", { year: 2025, through: 6 }, { ...nothingLater, recordedLater: true });

    expect(unitsThatDecide(REFERENCE, old)).toEqual(["quang-tri-2025"]);
    expect([moved.layout, moved.rebased, moved.territoryDay]).toEqual(["34", "facts-after-merger", "2025-07-01"]);
    expect(unitsThatDecide(REFERENCE, viewOf("VN", { year: 2026, through: 3 }))).toEqual([]);
  });
});

test("a region's view has the provinces the region had, a province's itself", () => {
  expect(viewOf("MTTN", { year: 2024, through: 12 }).units.map(({ id }) => id)).toEqual([
    "hue",
    "quang-binh",
    "quang-tri",
  ]);
  expect(viewOf("hue", { year: 2024, through: 12 }).units.map(({ id }) => id)).toEqual(["hue"]);
});

test("an unknown content filters nothing, and is told", () => {
  const view = viewOf("VN", { year: 2024, through: 12, content: "ND77" });

  expect([view.items, view.query.content, view.unknownContent]).toEqual([null, null, "ND77"]);
});

test("the period left open is the last full month of the running year, in January that month, else the whole year", () => {
  expect(defaultThrough(2026, "2026-11-26")).toBe(10);
  expect(defaultThrough(2026, "2026-01-05")).toBe(1);
  expect(defaultThrough(2025, "2026-01-05")).toBe(12);
});

describe("the day of the year before that a period is compared with", () => {
  const sameDay = (year: number, through: 2 | 10 | 11 | 12, asOf: string | null = null) =>
    viewOf("VN", { year, through, asOf }).sameDay;

  test("is the evening's own, while the period runs", () => {
    expect([sameDay(2026, 11), sameDay(2026, 12)]).toEqual(["2025-11-26", "2025-11-26"]);
    expect(sameDay(2023, 11, "2023-11-30")).toBe("2022-11-30");
  });

  test("is 28 February for the 29th", () => {
    expect(sameDay(2024, 2, "2024-02-29")).toBe("2023-02-28");
  });

  test("is none once the period is over, nor before its year begins", () => {
    expect([sameDay(2026, 10), sameDay(2025, 12), sameDay(2027, 12)]).toEqual([null, null, null]);
  });
});
