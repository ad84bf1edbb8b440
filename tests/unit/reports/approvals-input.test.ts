import { describe, expect, test } from "vitest";
import { approveReportsInput } from "@/lib/input/report-approvals";

const period = { year: "2026", through: "9" };
const row = (unitId: string, more: object = {}) => ({ unitId, version: "3", ...more });
const problems = (reports: object[]) =>
  approveReportsInput
    .safeParse({ ...period, reports })
    .error?.issues.map((one) => "params" in one && one.params?.problem);

describe("the reports one asks to approve together", () => {
  test("are of a form those that are ticked", () => {
    const reports = [
      row("quang-tri-2025", { row: "form", approve: "on" }),
      row("da-nang-2025", { row: "form" }),
      row("gia-lai-2025"),
    ];
    const read = approveReportsInput.parse({ ...period, reports, preview: "true" });
    expect(read).toMatchObject({ year: 2026, through: 9, preview: true });
    expect(read.reports).toEqual([
      { unitId: "quang-tri-2025", version: 3 },
      { unitId: "gia-lai-2025", version: 3 },
    ]);
  });

  test("are at least one, and each of them once", () => {
    expect(problems([row("da-nang-2025", { row: "form" })])).toEqual(["none-chosen"]);
    expect(problems([row("da-nang-2025"), row("da-nang-2025")])).toEqual(["repeated"]);
  });
});
