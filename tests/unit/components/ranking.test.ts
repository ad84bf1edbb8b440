import { describe, expect, it } from "vitest";
import { drawnBar } from "@/components/report/drawn-bar";
import { BAR_WIDTH } from "@/components/report/written-table";
import type { ExecutionRow, Figures } from "@/lib/domain/figures/execution";
import { ratioOf } from "@/lib/domain/figures/ratio";
import { inOrder, unitOrderFrom } from "@/lib/domain/figures/unit-order";
import { barOf, largestOf } from "@/lib/domain/report/report-bar";
import { orderCode } from "@/lib/domain/report/sort-order";

function row(key: string, plan: bigint | null, actual: bigint | null): ExecutionRow {
  const figures: Figures = {
    plan,
    released: null,
    committed: null,
    disbursed: actual,
    actual,
    estimate: null,
    planBefore: null,
    actualBefore: null,
    periodBefore: null,
    executed: ratioOf(actual, plan),
    releasedOfPlan: null,
    estimateExecuted: null,
    planGrowth: null,
    actualGrowth: null,
    estimateGrowth: null,
    planShare: null,
    actualShare: null,
    estimateShare: null,
    planShareOfNation: null,
    origin: { plan: "records", actual: "records", estimate: null },
  };
  return { key, label: key, columns: { ALL: figures, KCQG: null, KCDP: figures } };
}

describe("the ranking of provinces", () => {
  const rows = [row("b", 100n, 50n), row("none", null, 5n), row("a", 10n, 9n), row("Đ", 200n, 60n)];
  const keys = (sort: string) => inOrder(rows, unitOrderFrom(sort)).map(({ key }) => key);

  it("has those furthest along first, and those without a plan last in either direction", () => {
    expect(keys("")).toEqual(["a", "b", "Đ", "none"]);
    expect(keys("executed")).toEqual(["Đ", "b", "a", "none"]);
    expect(keys("-plan")).toEqual(["Đ", "b", "a", "none"]);
  });

  it("sorts names as Vietnamese does", () => {
    expect(keys("name")).toEqual(["a", "b", "Đ", "none"]);
  });

  it("keeps its order in the address, and reads anything else as the default", () => {
    expect(orderCode(unitOrderFrom("-actual"))).toBe("-actual");
    expect(unitOrderFrom(["plan", "name"])).toEqual({ by: "executed", descending: true });
    expect(unitOrderFrom("constructor")).toEqual({ by: "executed", descending: true });
  });

  it("draws all bars on the scale of the largest amount", () => {
    const largest = largestOf(rows.flatMap(({ columns }) => barOf(columns) ?? []));
    expect(largest).toBe(200n);
    const bars = rows.map(({ columns }) => drawnBar(barOf(columns), largest)?.plan);
    expect(bars).toEqual([BAR_WIDTH / 2, 0, Math.floor(BAR_WIDTH / 20), BAR_WIDTH]);
  });

  it("draws no bar where there is nothing to draw", () => {
    expect(drawnBar(barOf(row("x", null, null).columns), 0n)).toBeUndefined();
  });
});
