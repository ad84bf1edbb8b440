import { describe, expect, test } from "vitest";
import { cellsBeside } from "@/components/reports/beside/cell-beside";
import type { PastEstimate } from "@/lib/domain/periodic-report/past-estimates";
import { latestEstimate } from "@/lib/domain/periodic-report/past-estimates";
import type { ReportStep, ReportVersion } from "@/lib/domain/periodic-report/report-view";
import { standingRemarks } from "@/lib/domain/periodic-report/standing-remarks";
import { pastEstimateWords } from "@/lib/format/reports/past-estimate-words";
import { aReportView } from "../../support/report-view";

const triệu = (amount: number) => BigInt(amount) * 1_000_000n;
const estimate = (own: Partial<PastEstimate> = {}): PastEstimate => ({
  ...{ year: 2025, through: 12, fund: "KCDP", estimate: triệu(1_200), actual: triệu(1_150), origin: "certified" },
  ...own,
});

describe("a past estimate beside the one that is written", () => {
  test("says in one line what it was, what was certified later and how far it was off", () => {
    const line = "cả năm 2025: ước 1.200, chốt 1.150 (ước cao hơn 4,3%)";
    expect(pastEstimateWords(estimate(), "trieu", "vi")).toBe(line);
    expect(pastEstimateWords(estimate({ actual: triệu(1_250) }), "trieu", "vi")).toContain("(ước thấp hơn 4,0%)");
    expect(pastEstimateWords(estimate({ origin: "records" }), "trieu", "vi")).toContain("theo cổng 1.150");
  });

  test("has nothing to say of how far where it came out exactly, or nothing was carried out", () => {
    for (const actual of [triệu(1_200), 0n])
      expect(pastEstimateWords(estimate({ actual }), "trieu", "vi")).not.toContain("(");
  });

  test("is the fund's latest, and none of several provinces that were merged", () => {
    const older = estimate({ year: 2024 });
    expect(latestEstimate([older, estimate()], "KCDP")).toEqual(estimate());
    expect(latestEstimate([estimate(), estimate({ estimate: 1n })], "KCDP")).toBeNull();
    expect(latestEstimate([estimate()], "KCQG")).toBeNull();
  });
});

describe("a remark on a cell of a returned report", () => {
  const taken = { note: null, takenBy: "Lê An", onBehalfOf: null, takenAt: "2026-10-05T00:00:00Z", records: null };
  const returned = (body: string): ReportStep => ({
    ...{ ...taken, step: "report.return", to: "RETURNED" },
    remarks: [{ cell: "KCQG.ACTUAL", body }],
  });
  const report = (own: Partial<ReportVersion>): ReportVersion => ({
    ...aReportView({ values: new Map([["KCQG.ACTUAL", 9n]]) }).report,
    ...{ state: "RETURNED", steps: [returned("Cũ."), returned("Đối chiếu lại.")] },
    ...own,
  });
  const sent = (value: bigint) => ({ values: new Map([["KCQG.ACTUAL", value]]), texts: new Map() });

  test("stands as it was last made, and says whether the cell was changed since", () => {
    const changed = { from: "90", to: "9" };
    expect(standingRemarks(report({ sent: sent(90n) }))).toEqual([
      { cell: "KCQG.ACTUAL", body: "Đối chiếu lại.", changed },
    ]);
    expect(standingRemarks(report({ sent: sent(9n) }))[0]?.changed).toBeNull();
    expect(standingRemarks(report({ sent: null }))[0]?.changed).toBeNull();
  });

  test("stands no more once the report was sent again", () => {
    expect(standingRemarks(report({ state: "SUBMITTED" }))).toEqual([]);
  });

  test("stands at its cell with what the records say of it", () => {
    const { view } = aReportView();
    const beside = cellsBeside(view, report({ sent: null }), "dong", "vi").get("KCQG.ACTUAL");
    expect([beside?.records, beside?.remark?.body]).toEqual(["77", "Đối chiếu lại."]);
  });
});
