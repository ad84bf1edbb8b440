import { describe, expect, test } from "vitest";
import { requireDaysInOrder } from "@/lib/domain/periodic-report/decide-period";
import { planYearBy, YEAR_PATTERNS, type YearPattern } from "@/lib/domain/periodic-report/year-plan";

describe("the periods of a year by one rule", () => {
  test("are cut on the same day of each last month and due so many days later, as NĐ 09/2019 has it", () => {
    expect(planYearBy(2027, "QUARTERS", { cutDay: 14, dueAfter: 6, locksAfter: 30 })[1]).toEqual({
      ...{ year: 2027, through: 6, dataFrom: "2026-12-15", dataTo: "2027-06-14" },
      ...{ dueOn: "2027-06-20", locksOn: "2027-07-20" },
    });
  });

  test("count whole months from 1 January where data are cut on a month's last day, February's too", () => {
    const months = planYearBy(2028, "MONTHS", { cutDay: 31, dueAfter: 5, locksAfter: null });
    expect(months.slice(0, 4).map(({ dataFrom, dataTo, locksOn }) => [dataFrom, dataTo, locksOn])).toEqual([
      ["2028-01-01", "2028-01-31", null],
      ["2028-01-01", "2028-02-29", null],
      ["2028-01-01", "2028-03-31", null],
      ["2028-01-01", "2028-04-30", null],
    ]);
  });

  test("follow one another in order under every rule that may be asked for", () => {
    for (const pattern of Object.keys(YEAR_PATTERNS) as YearPattern[])
      for (let cutDay = 1; cutDay <= 31; cutDay++)
        for (const planned of planYearBy(2027, pattern, { cutDay, dueAfter: 0, locksAfter: 0 }))
          expect(() => requireDaysInOrder(planned)).not.toThrow();
  });
});
