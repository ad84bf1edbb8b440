import pg from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { publishedMarks } from "@/lib/documents/summary/published-marks";
import { publishedTable } from "@/lib/documents/summary/published-table";
import { summaryTable } from "@/lib/documents/summary/summary-table";
import { getSummary } from "@/lib/queries/summary/get-summary";
import { keepSummary, readKeptSummary } from "@/lib/queries/summary/kept/kept-summary";
import { testDatabase } from "../../support/database";

const db = testDatabase({ sample: true });
const REQUEST = { region: "MTTN", year: 2023, through: 9, uses: "ACTUAL", asOf: null } as const;
const pen = { locale: "vi", decimals: {} } as const;

describe("a source that says otherwise", () => {
  test("is nowhere where the conference's own figures come out as published", async () => {
    expect((await getSummary(REQUEST)).published).toEqual([]);
  });

  describe("once it is recorded", () => {
    beforeAll(async () => {
      await db.owner.query(
        `INSERT INTO published_figure (scope, budget_year, through_month, fund, measure, printed, unit, decimals, source, source_date)
         VALUES ('MTTN', 2023, 9, 'ALL', 'ACTUAL', '46,1', 'tỷ đồng', 1, 'Báo mẫu', '2023-11-02'),
                ('VN', 2023, 12, 'KCDP', 'PLAN', '206,9', 'tỷ đồng', 1, 'Báo mẫu', '2023-11-02'),
                ('MTTN', 2023, 9, 'KCDP', 'ACTUAL', '27,6', 'tỷ đồng', 1, 'Báo mẫu', '2023-11-02')`,
      );
      await db.owner.query("UPDATE data_version SET version = version + 1");
    });

    test("is told by the number it speaks of, of the region and of the country; one that agrees is not", async () => {
      const { published } = await getSummary(REQUEST);

      expect(published.map(({ key, printed }) => [key, printed])).toEqual([
        ["now.actual.ALL", "46,1"],
        ["now.nation-plan", "206,9"],
      ]);
    });

    test("stands as a mark beside the number in sentences and tables, and in the list with its source", async () => {
      const summary = await getSummary(REQUEST);
      const soFar = summary.parts.flatMap(({ tables }) => tables).find(({ name }) => name === "so-far");
      if (!soFar) throw new Error("no table of the period");

      expect(publishedMarks(summary, "vi").get("now.actual.ALL")).toEqual({
        ...{ text: "đã công bố 46,1 tỷ đồng", source: "Báo mẫu, 02/11/2023" },
      });
      const [total] = summaryTable(soFar, summary, pen).totals;
      expect(total?.alarms).toEqual({ actual: "đã công bố 46,1" });
      const { rows } = publishedTable(summary, pen, () => "/explain");
      expect(rows[0]).toMatchObject({
        values: ["Thực hiện · 9 tháng năm 2023", "45,9 tỷ đồng", "46,1 tỷ đồng", "Báo mẫu, 02/11/2023"],
        links: { ours: "/explain" },
      });
    });

    test("is kept with figures that are frozen", async () => {
      const summary = await getSummary(REQUEST);

      expect(readKeptSummary(JSON.parse(keepSummary(summary)))).toEqual(summary);
    });
  });
});

test("a summary asks the same few statements whether its region has fifteen provinces or twenty-eight", async () => {
  const asked = vi.spyOn(pg.Pool.prototype, "query");
  const statementsOf = async (request: Parameters<typeof getSummary>[0]) => {
    await getSummary(request);
    await db.owner.query("UPDATE data_version SET version = version + 1");
    asked.mockClear();
    await getSummary(request);
    return asked.mock.calls.filter(([sent]) => typeof sent === "object" && sent !== null).length;
  };
  const large = await statementsOf({ region: "BAC", year: 2024, through: 6, uses: "ESTIMATE", asOf: null });
  const small = await statementsOf(REQUEST);
  asked.mockRestore();

  expect(large).toBe(small);
  expect(small).toBeLessThanOrEqual(10);
});
