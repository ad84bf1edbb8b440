import { describe, expect, test } from "vitest";
import type { Execution, ExecutionRow, Figures } from "@/lib/domain/figures/execution";
import type { ExecutionRequest } from "@/lib/domain/figures/execution-query";
import { FUND_COLUMNS } from "@/lib/domain/fund";
import { testDatabase } from "../../support/database";
import { viewOf } from "../../support/views";

testDatabase({ sample: true });

type Wanted = Partial<Omit<ExecutionRequest, "scope">>;

const AMOUNTS = [
  "plan",
  "released",
  "committed",
  "disbursed",
  "actual",
  "estimate",
  "planBefore",
  "actualBefore",
] as const satisfies readonly (keyof Figures)[];
type Amount = (typeof AMOUNTS)[number];

/** Each amount of each column, nothing counted as nothing. */
function amountsOf(rows: readonly Pick<ExecutionRow, "columns">[], amounts: readonly Amount[] = AMOUNTS) {
  return Object.fromEntries(
    FUND_COLUMNS.flatMap((column) =>
      amounts.map((amount) => {
        const values = rows.map(({ columns }) => columns[column]?.[amount] ?? 0n);
        return [`${column} ${amount}`, values.reduce((sum, value) => sum + value, 0n)];
      }),
    ),
  );
}

const card = (view: Execution) => [{ columns: view.total }];

const years = [2022, 2023, 2024, 2025, 2026];
const filters: [string, Wanted][] = [
  ["MTTN", { year: 2023, through: 9 }],
  ["MTTN", { year: 2023, through: 9, fund: "KCQG" }],
  ["MTTN", { year: 2023, through: 9, fund: "KCDP" }],
  ["MTTN", { year: 2023, through: 9, content: "ND3" }],
  ["MTTN", { year: 2023, through: 9, content: "MODELS_MACHINERY_SXSH", fund: "KCQG" }],
  ["MTTN", { year: 2023, through: 9, basis: "34" }],
  ["MTTN", { year: 2023, through: 9, asOf: "2023-10-26" }],
  ["BAC", { year: 2024, through: 6 }],
  ["BAC", { year: 2024, through: 6, fund: "KCDP" }],
  ["BAC", { year: 2024, through: 6, basis: "34", content: "ND4" }],
  ["NAM", { year: 2025, through: 6 }],
  ["NAM", { year: 2025, through: 7 }],
  ["NAM", { year: 2026, through: 10, content: "ND1" }],
  ["quang-tri-2025", { year: 2025, through: 12 }],
  ["quang-tri-2025", { year: 2023, through: 12 }],
  ["quang-nam", { year: 2023, through: 9 }],
  ["ha-noi", { year: 2024, through: 6, fund: "KCDP" }],
  ...years.flatMap((year): [string, Wanted][] => [
    ["VN", { year, through: 12 }],
    ["VN", { year, through: 5, basis: "34" }],
    ["VN", { year, through: 12, fund: "KCQG", content: "ND3" }],
    ["VN", { year, through: 12, asOf: `${year}-08-31` }],
  ]),
];

describe.each(filters)("%s %j: the card is the sum of its rows", (scope, wanted) => {
  test("by province", async () => {
    const view = await viewOf(scope, wanted);

    expect(amountsOf(view.byUnit)).toEqual(amountsOf(card(view)));
  });

  test("by content, from records, up to what is certified", async () => {
    const view = await viewOf(scope, wanted);
    const recorded = ["plan", "released", "committed", "disbursed", "planBefore"] as const;

    expect(amountsOf(view.byContent, recorded)).toEqual(amountsOf(card(view), recorded));
    for (const column of FUND_COLUMNS) {
      const rows = view.byContent.reduce((sum, row) => sum + (row.columns[column]?.actual ?? 0n), 0n);
      expect(rows + (view.certifiedGap?.[column] ?? 0n)).toBe(view.total[column]?.actual ?? 0n);
    }
  });

  test("by month, alone and cumulatively", async () => {
    const { byMonth, total, query } = await viewOf(scope, wanted);

    expect(byMonth.map(({ month }) => month)).toEqual(Array.from({ length: query.through }, (_, index) => index + 1));
    for (const column of FUND_COLUMNS) {
      const months = byMonth.map(({ columns }) => columns[column]);
      const sum = (amount: "disbursed" | "before" | "released" | "committed") =>
        months.reduce((whole, month) => whole + (month?.[amount] ?? 0n), 0n);
      expect(sum("disbursed")).toBe(total[column]?.disbursed ?? 0n);
      expect(sum("committed")).toBe(total[column]?.committed ?? 0n);
      expect(sum("released")).toBe(total[column]?.released ?? 0n);
      // A month that has not begun has no amounts yet.
      const last = (amount: "cumulative" | "cumulativeBefore") =>
        months.findLast((month) => month?.[amount] != null)?.[amount] ?? 0n;
      expect(last("cumulative")).toBe(sum("disbursed"));
      expect(last("cumulativeBefore")).toBe(sum("before"));
    }
  });

  test("by fund, and one fund alone is the whole", async () => {
    const { total, query } = await viewOf(scope, wanted);

    if (query.fund === null) {
      const funds = [{ columns: { ...total, ALL: total.KCQG } }, { columns: { ...total, ALL: total.KCDP } }];
      for (const amount of AMOUNTS) {
        const parts = funds.reduce((sum, { columns }) => sum + (columns.ALL?.[amount] ?? 0n), 0n);
        expect(parts).toBe(total.ALL?.[amount] ?? 0n);
      }
    } else {
      expect(total.ALL).toEqual(total[query.fund]);
      expect(total[query.fund === "KCQG" ? "KCDP" : "KCQG"]).toBeNull();
      expect([total.ALL?.planShare, total.ALL?.actualShare, total.ALL?.estimateShare]).toEqual([null, null, null]);
    }
  });
});

describe.each(years)("%i", (year) => {
  test.each([3, 6, 7, 12] as const)(
    "through %i: provinces add up to their region, regions to the country",
    async (through) => {
      const nation = await viewOf("VN", { year, through });
      const regions = await Promise.all(["BAC", "MTTN", "NAM"].map((region) => viewOf(region, { year, through })));

      expect(amountsOf(nation.byRegion)).toEqual(amountsOf(card(nation)));
      expect(nation.byRegion.map(({ columns }) => amountsOf([{ columns }]))).toEqual(
        regions.map((region) => amountsOf(card(region))),
      );
      expect(regions.map((region) => region.layout)).toEqual(regions.map(() => nation.layout));
      expect(regions.reduce((sum, region) => sum + region.byUnit.length, 0)).toBe(nation.byUnit.length);
    },
  );

  test("the country is the same in the layout of the day and in today's 34", async () => {
    const reported = await viewOf("VN", { year, through: 6 });
    const rebased = await viewOf("VN", { year, through: 6, basis: "34" });

    expect(rebased.layout).toBe("34");
    expect(rebased.byUnit).toHaveLength(34);
    expect(amountsOf(rebased.byUnit)).toEqual(amountsOf(reported.byUnit));
    expect(rebased.total).toEqual(reported.total);
  });

  test("a province's own view is its row in the country's", async () => {
    const nation = await viewOf("VN", { year, through: 9 });
    for (const row of nation.byUnit.filter((_, index) => index % 9 === 0)) {
      const own = await viewOf(row.key, { year, through: 9 });
      expect(amountsOf(card(own))).toEqual(amountsOf([row]));
    }
  });
});
