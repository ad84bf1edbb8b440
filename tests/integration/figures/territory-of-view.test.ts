import { describe, expect, test } from "vitest";
import { defaultThrough, type ThroughMonth, vietnamDay, yearBefore } from "@/lib/domain/period/period";
import { getExecution } from "@/lib/queries/figures/get-execution";
import { testDatabase } from "../../support/database";
import { asking, viewOf } from "../../support/views";

testDatabase({ sample: true });

describe("a view's territory", () => {
  test("is the layout in force on the last day of its period", async () => {
    const before = await viewOf("MTTN", { year: 2024, through: 12 });
    const after = await viewOf("MTTN", { year: 2025, through: 12 });

    expect([before.layout, before.byUnit.length]).toEqual(["63", 15]);
    expect([after.layout, after.byUnit.length]).toEqual(["34", 11]);
  });

  test("is the layout of the evening looked back from, where that comes first", async () => {
    const evening = await viewOf("VN", { year: 2025, through: 12, asOf: "2025-06-30" });

    expect([evening.layout, evening.byUnit.length]).toEqual(["63", 63]);
  });

  test("before anything was recorded is the oldest layout, without a figure", async () => {
    const { layout, byUnit, total, coverage } = await viewOf("VN", { year: 2023, through: 9, asOf: "1900-01-01" });

    expect([layout, byUnit.length, coverage.reporting]).toEqual(["63", 63, 0]);
    expect([total.ALL?.plan, total.ALL?.actual]).toEqual([null, null]);
  });

  test("is today's when asked, its regions too", async () => {
    const view = await viewOf("MTTN", { year: 2023, through: 9, basis: "34" });

    expect([view.layout, view.byUnit.length]).toEqual(["34", 11]);
    expect(view.byUnit.map(({ key }) => key)).toContain("thanh-hoa");
    expect(view.notes).toContainEqual({ code: "rebased-to-34", reason: "asked" });
    expect(view.notes).toContainEqual({ code: "unconfirmed-region", region: "MTTN" });
  });

  test("re-bases last year to compare across 1/7/2025, and says so", async () => {
    const { byUnit, notes } = await viewOf("VN", { year: 2026, through: 6 });
    const lastYear = await viewOf("VN", { year: 2025, through: 6 });

    expect(notes).toContainEqual({ code: "rebased-to-34", reason: "comparison" });
    expect(byUnit.map((row) => [row.key, row.columns.ALL?.planBefore])).toEqual(
      lastYear.byUnit.map((row) => [row.key, row.columns.ALL?.plan]),
    );
  });

  test("says nothing of territory where nothing was moved", async () => {
    const { notes } = await viewOf("BAC", { year: 2024, through: 6 });

    expect(notes.filter(({ code }) => code === "rebased-to-34" || code === "unconfirmed-region")).toEqual([]);
  });

  test("names each province as it was called then, in the alphabet's order", async () => {
    const nameOf = async (year: number) =>
      (await viewOf("VN", { year, through: 6 })).byUnit.find(({ key }) => key === "hue")?.label;
    const { byUnit } = await viewOf("VN", { year: 2024, through: 6 });
    const names = byUnit.map(({ label }) => label);

    expect([await nameOf(2024), await nameOf(2025)]).toEqual(["Thừa Thiên Huế", "Huế"]);
    expect(names).toEqual(names.toSorted(new Intl.Collator("vi").compare));
  });
});

describe("a province across the merger", () => {
  test("that is new shows the sum of what it was made of for the years before", async () => {
    const view = await viewOf("quang-tri-2025", { year: 2023, through: 12 });
    const parts = await Promise.all(
      ["quang-binh", "quang-tri"].map((unit) => viewOf(unit, { year: 2023, through: 12 })),
    );

    expect(view.notes).toContainEqual({
      code: "predecessors-summed",
      unitId: "quang-tri-2025",
      predecessors: ["Quảng Bình", "Quảng Trị"],
    });
    expect(view.total.ALL?.plan).toBe(parts.reduce((sum, part) => sum + (part.total.ALL?.plan ?? 0n), 0n));
  });

  test("that was closed has no figures of its own later, and points to its successor", async () => {
    const { total, byUnit, notes, scopeLabel } = await viewOf("quang-nam", { year: 2026, through: 9 });

    expect(scopeLabel).toBe("Quảng Nam");
    expect([total.ALL?.plan, byUnit]).toEqual([null, []]);
    expect(notes).toContainEqual({
      code: "unit-closed",
      unitId: "quang-nam",
      successorId: "da-nang-2025",
      successorName: "Đà Nẵng",
      closedOn: "2025-07-01",
    });
  });

  test("that never was is no view at all", async () => {
    expect(await getExecution(asking("atlantis"))).toBeNull();
  });
});

describe("year and period left open", () => {
  test("are the latest year with an issued decision, and the last full month of the running year", async () => {
    const { query } = await viewOf("VN");

    expect(query.year).toBe(2026);
    expect(query.through).toBe(defaultThrough(2026, vietnamDay(new Date())));
  });

  test("a month still running is marked", async () => {
    const today = vietnamDay(new Date());
    const year = Number(today.slice(0, 4));
    const through = Number(today.slice(5, 7)) as ThroughMonth;

    const { notes } = await viewOf("VN", { year, through });

    expect(notes).toContainEqual({ code: "running-period", day: today, sameDay: yearBefore(today) });
  });

  test("are the whole year for a year that is over, and the latest decision known on a past evening", async () => {
    const past = await viewOf("VN", { year: 2024 });
    const evening = await viewOf("VN", { asOf: "2023-10-26" });

    expect([past.query.through, evening.query.year, evening.query.through]).toEqual([12, 2023, 12]);
    expect(past.notes.some(({ code }) => code === "running-period")).toBe(false);
  });
});

test("a content nobody knows is all contents, with a note", async () => {
  const odd = await viewOf("MTTN", { year: 2023, through: 9, content: "ND77" });
  const all = await viewOf("MTTN", { year: 2023, through: 9 });

  expect(odd.total).toEqual(all.total);
  expect(odd.query.content).toBeNull();
  expect(odd.notes).toContainEqual({ code: "unknown-content", content: "ND77" });
});
