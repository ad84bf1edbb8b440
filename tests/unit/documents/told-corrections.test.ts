import { describe, expect, test } from "vitest";
import type { Correction } from "@/lib/documents/summary/corrections-of";
import { toldCorrections, unitOf } from "@/lib/documents/summary/told-corrections";
import { type FigureRef, figureKey, ofRegion, ofRow } from "@/lib/domain/summary/figure-ref";
import { planned, summaryOf, TY } from "../../support/summaries";

const printed = summaryOf(planned("now", 3n * TY));
const NORTH = { by: "unit", key: "north" } as const;
const RECORDS = { kind: "vouchers", year: 2023, fund: "KCDP" } as const;

const correction = (ref: FigureRef, months: readonly number[] = []): Correction => ({
  key: figureKey(ref),
  before: { ref, value: { kind: "money", amount: 3n * TY }, origin: "records" },
  after: { ref, value: { kind: "money", amount: 4n * TY }, origin: "records" },
  terms: [
    {
      ...({
        role: "amount",
        place: { kind: "derived" },
        before: 3n * TY,
        after: 4n * TY,
        others: null,
        rest: null,
      } as const),
      moved: [],
      documents: months.map((month) => ({ document: { ...RECORDS, month }, amount: TY, records: 1 })),
    },
  ],
  ...{ printed: "3,0 tỷ đồng", now: "4,0 tỷ đồng" },
});

const ALL = [
  correction(ofRow("now", "actual", NORTH)),
  correction(ofRow("now", "executed", NORTH)),
  correction(ofRegion("now", "executed")),
  correction(ofRegion("now", "actual", "KCDP")),
  correction(ofRegion("now", "actual"), [3, 4, 5]),
];

describe("a notice of corrections", () => {
  test("names the region's amounts first, three at most, and counts them all", () => {
    const told = toldCorrections(ALL, printed, {}, null);
    expect(told.count).toBe(5);
    expect(told.changes.map(({ vi }) => vi.figure)).toEqual([
      "Thực hiện · 9 tháng năm 2023",
      "Thực hiện · KCĐP · 9 tháng năm 2023",
      "Thực hiện so với kế hoạch · 9 tháng năm 2023",
    ]);
    expect(told.changes[0]?.vi).toMatchObject({ printed: "3,0 tỷ đồng", now: "4,0 tỷ đồng" });
    expect(told.changes[0]?.en).toMatchObject({ printed: "3.0 VND billion", now: "4.0 VND billion" });
  });

  test("names two documents of each, and says where there are more", () => {
    const [first] = toldCorrections(ALL, printed, {}, null).changes;
    expect(first?.vi.why).toBe("1 chứng từ KCĐP của tháng 3/2023; 1 chứng từ KCĐP của tháng 4/2023; …");
  });

  test("has for a province its own numbers alone", () => {
    const told = toldCorrections(ALL, printed, {}, "north");
    expect(told.count).toBe(2);
    expect(toldCorrections(ALL, printed, {}, "south")).toEqual({ count: 0, changes: [] });
  });
});

test("a number is of a province where it stands in its row or is its own", () => {
  expect(unitOf(ofRow("now", "actual", NORTH))).toBe("north");
  expect(unitOf({ kind: "behind", view: "now", unitId: "north" })).toBe("north");
  expect(unitOf({ kind: "effort", view: "now", unitId: null })).toBeNull();
  expect(unitOf(ofRow("now", "actual", { by: "content", key: "ND3" }))).toBeNull();
  expect(unitOf({ kind: "provinces", view: "now" })).toBeNull();
});
