import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Execution, FigureColumns } from "@/lib/domain/figures/execution";
import type { ExecutionRequest } from "@/lib/domain/figures/execution-query";
import type { AmountMeasure, RatioMeasure } from "@/lib/domain/figures/measures";
import type { FundColumn } from "@/lib/domain/fund";
import { formatFraction } from "@/lib/format/fraction";
import { formatPercent } from "@/lib/format/percent";
import { parseCsv } from "@/prisma/seed/reference/csv";
import { testDatabase } from "../../support/database";
import { viewOf } from "../../support/views";

testDatabase({ sample: true });

const golden = parseCsv(readFileSync(new URL("../../../prisma/seed/data/golden.csv", import.meta.url), "utf8")).map(
  (line) => ({
    no: Number(line.no),
    scope: line.scope ?? "",
    year: Number(line.year),
    through: Number(line.through_month) as NonNullable<ExecutionRequest["through"]>,
    fund: (line.fund ?? "") as FundColumn,
    group: line.content_group || null,
    indicator: line.indicator ?? "",
    printed: line.printed ?? "",
    decimals: Number(line.decimals),
    sourceDate: line.source_date ?? "",
  }),
);

type Line = (typeof golden)[number];

/** Figures of the two conferences and of the country's provincial fund; the sample has records for them all. */
const computed = golden.filter(({ scope, year }) => ["MTTN", "BAC", "VN"].includes(scope) && year >= 2022);

const UNITS: Partial<Record<string, AmountMeasure>> = {
  PLAN: "plan",
  RELEASED: "released",
  ACTUAL: "actual",
  ESTIMATE: "estimate",
};

function printedBy(view: Execution, line: Line): string {
  const columns: FigureColumns | undefined = line.group
    ? view.byContentGroup.find(({ key }) => key === line.group)?.columns
    : view.total;
  const figures = columns?.[line.fund];
  const amount = UNITS[line.indicator];
  if (amount) {
    const value = figures?.[amount];
    if (value === null || value === undefined) return "nothing";
    return formatFraction(value, 1_000_000_000n, { decimals: line.decimals }, "vi");
  }
  const [indicator, kind] = line.indicator.split(":");
  const output = view.outputs.find((one) => one.indicator === indicator);
  if (output) return String(kind === "target" ? output.target : output.achieved);
  const ratio = figures?.[line.indicator as RatioMeasure];
  return ratio ? formatPercent(ratio, { decimals: line.decimals }, "vi").replace("%", "") : "nothing";
}

describe("every published figure of the two conferences comes out of the records, rounded once", () => {
  test.each(computed)("$no: $scope $year through $through, $fund $group $indicator is $printed", async (line) => {
    const { scope, year, through } = line;

    expect(printedBy(await viewOf(scope, { year, through }), line)).toBe(line.printed);
  });
});

describe("and it already did on the evening of the conference", () => {
  const known = computed.filter(({ indicator }) => !indicator.includes(":") && !/^[a-z]+-/.test(indicator));
  const dates = ["2023-10-26", "2024-05-16"];

  test.each(
    known.filter(({ sourceDate, through, scope }) => dates.includes(sourceDate) && !(scope === "BAC" && through === 6)),
  )("$no: $scope $year through $through as of $sourceDate, $fund $group $indicator is $printed", async (line) => {
    const { scope, year, through, sourceDate: asOf } = line;

    expect(printedBy(await viewOf(scope, { year, through, asOf }), line)).toBe(line.printed);
  });

  test.each(computed.filter(({ scope, year }) => scope === "BAC" && year === 2024))(
    "$no: $scope $year through $through as of 30/6/2024, $fund $group $indicator is $printed",
    async (line) => {
      const { scope, year, through } = line;

      expect(printedBy(await viewOf(scope, { year, through, asOf: "2024-06-30" }), line)).toBe(line.printed);
    },
  );
});

test("the headline of MTTN 2023 through September reads 78,7 / 45,9 / 58,3 % / +85,8 %", async () => {
  const { ALL } = (await viewOf("MTTN", { year: 2023, through: 9 })).total;
  const ty = (amount: bigint | null | undefined) => formatFraction(amount ?? 0n, 1_000_000_000n, { decimals: 1 }, "vi");

  expect([
    ty(ALL?.plan),
    ty(ALL?.actual),
    formatPercent(ALL?.executed ?? null, {}, "vi"),
    formatPercent(ALL?.actualGrowth ?? null, { signed: true }, "vi"),
  ]).toEqual(["78,7", "45,9", "58,3%", "+85,8%"]);
});
