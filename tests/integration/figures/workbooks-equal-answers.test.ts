import readExcel from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { executionTable } from "@/lib/documents/dashboard/execution-table";
import { executionJson } from "@/lib/documents/execution-json";
import { projectListTable } from "@/lib/documents/lists/project-list-table";
import { voucherListTable } from "@/lib/documents/lists/voucher-list-table";
import { writeWorkbook } from "@/lib/documents/xlsx/workbook";
import { readScope } from "@/lib/domain/access/read-scope";
import { GROUPINGS } from "@/lib/domain/figures/execution-query";
import { isRatio, MEASURES } from "@/lib/domain/figures/measures";
import { FUND_COLUMNS } from "@/lib/domain/fund";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { vouchersQueryInput } from "@/lib/input/vouchers-query";
import { getExplanation } from "@/lib/queries/figures/get-explanation";
import { listVouchers } from "@/lib/queries/vouchers/list-vouchers";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";
import { listOf } from "../../support/project-lists";
import { asking, viewOf } from "../../support/views";

testDatabase({ sample: true });

type Cell = string | number | boolean | Date | null;

/** The rows of a table's file below its heads. */
async function rowsOf(table: ReportTable): Promise<Cell[][]> {
  const [sheet] = await readExcel(await writeWorkbook([table], "vi"));
  const rows = (sheet?.data ?? []) as Cell[][];
  const heads = rows.findIndex((row) => row.some((cell) => cell === "(1)"));
  return rows.slice(heads + 1, heads + 1 + table.totals.length + table.rows.length);
}

const ministry = readScope(anActor("MINISTRY_OFFICER"));
const vouchers = (wish: Record<string, string>) => listVouchers(ministry, vouchersQueryInput.parse(wish));

describe("a workbook opened again", () => {
  test.each(GROUPINGS.filter((grouping) => grouping !== "month"))(
    "by %s has every number that the API answers",
    async (groupBy) => {
      const view = await viewOf("MTTN", { year: 2023, through: 9 });
      const answer = executionJson(view, groupBy, "vi") as unknown as {
        total: Record<string, Record<string, bigint | number | null> | null>;
        rows: Record<string, Record<string, bigint | number | null> | null>[];
      };
      const expected = [answer.total, ...answer.rows].flatMap((row) =>
        FUND_COLUMNS.flatMap((column) => {
          const figures = row[column];
          return figures
            ? [MEASURES.map((measure) => (figures[measure] == null ? null : Number(figures[measure])))]
            : [];
        }),
      );
      const written = (await rowsOf(executionTable(view, groupBy, "vi"))).map((row) => row.slice(3));
      expect(written).toHaveLength(expected.length);
      for (const [at, row] of expected.entries())
        for (const [column, value] of row.entries()) {
          const measure = MEASURES[column] ?? "plan";
          if (value !== null && isRatio(measure)) expect(written[at]?.[column]).toBeCloseTo(value, 14);
          else expect(written[at]?.[column]).toBe(value);
        }
    },
  );

  test("a list of đề án holds all that match, and its sums are theirs", async () => {
    const list = await listOf({ year: 2023, unitId: "quang-nam" });
    const table = projectListTable(list, [], "vi");
    const rows = await rowsOf(table);
    const paid = table.columns.filter(({ only }) => only !== "screen").findIndex(({ key }) => key === "paid") + 1;
    const listed = rows.slice(table.totals.length).map((row) => Number(row[paid]));
    expect(listed).toEqual(list.items.map(({ amounts }) => Number(amounts.disbursed)));
    expect(rows[0]?.[paid]).toBe(Number(list.totals.disbursed));
    expect(listed.reduce((sum, amount) => sum + amount, 0)).toBe(Number(list.totals.disbursed));
  });

  test("a list of vouchers holds signed amounts that add up to its total", async () => {
    const list = await vouchers({ year: "2023", unitId: "quang-nam", size: "200" });
    const table = voucherListTable(list, [], "vi");
    const rows = await rowsOf(table);
    const amount = table.columns.findIndex(({ key }) => key === "amount") + 1;
    const listed = rows.slice(table.totals.length).map((row) => Number(row[amount]));
    expect(listed.reduce((sum, one) => sum + one, 0)).toBe(Number(list.totals.disbursed));
    expect(rows[0]?.[amount]).toBe(Number(list.totals.disbursed));
  });
});

describe("from an explanation one comes to exactly what it counts", () => {
  test.each([
    ["MTTN", { region: "MTTN", layout: "63" }],
    ["quang-nam", { unitId: "quang-nam" }],
    ["VN", {}],
  ] as const)("%s: every month's line is the total of its vouchers", async (scope, place) => {
    const explanation = await getExplanation(asking(scope, { year: 2023, through: 6 }), "disbursed", "ALL");
    const months = explanation?.documents.vouchers ?? [];
    expect(months.length).toBeGreaterThan(3);
    for (const { year, month, fund, count, amount } of months) {
      const list = await vouchers({ ...place, year: String(year), month: String(month), fund });
      expect([list.total, list.totals.disbursed]).toEqual([count, amount]);
    }
  });

  test("a region's đề án add up to its plan, as recorded and in today's layout", async () => {
    for (const basis of ["reported", "34"] as const) {
      const view = await viewOf("BAC", { year: 2023, through: 12, basis });
      const list = await listOf({ region: "BAC", layout: view.layout, year: 2023 });
      expect(list.totals.plan + (list.notSharedOut ?? 0n)).toBe(view.total.ALL?.plan);
      expect(list.totals.disbursed).toBe(view.total.ALL?.disbursed);
    }
  });

  test("a province's share is its plan over the scope's, a content's its plan over all contents'", async () => {
    const part = await getExplanation(asking("MTTN", { year: 2023, through: 9 }), "planShare", "ALL", "vi", "da-nang");
    const view = await viewOf("MTTN", { year: 2023, through: 9 });
    const own = view.byUnit.find(({ key }) => key === "da-nang")?.columns.ALL;
    expect(part?.ratio).toEqual(own?.planShare);
    expect(part?.terms.map(({ value }) => value)).toEqual([own?.plan, view.total.ALL?.plan]);
    const content = await getExplanation(
      asking("MTTN", { year: 2023, through: 9, content: "ND3" }),
      "planShare",
      "ALL",
    );
    expect(content?.terms.at(-1)?.value).toBe(view.total.ALL?.plan);
    expect(content?.terms.map(({ value }) => value)).toEqual([content?.ratio?.part, content?.ratio?.whole]);
  });
});

describe("ready views of the list of đề án", () => {
  test("the overdue are under way and late, each by the days it says", async () => {
    const { items } = await listOf({ view: "overdue" });
    expect(items.length).toBeGreaterThan(0);
    for (const { state, daysOverdue } of items) {
      expect(["CONTRACTED", "IN_PROGRESS"]).toContain(state);
      expect(daysOverdue).toBeGreaterThan(0);
    }
  });

  test("the unsigned have no contract, the accepted but unpaid have money left in theirs", async () => {
    for (const { state, contracts } of (await listOf({ view: "unsigned" })).items)
      expect([state, contracts]).toEqual(["ASSIGNED", []]);
    for (const { state, amounts } of (await listOf({ view: "unpaid" })).items) {
      expect(state).toBe("ACCEPTED");
      expect(amounts.disbursed).toBeLessThan(amounts.committed);
    }
  });
});
