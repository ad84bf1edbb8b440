import { describe, expect, test } from "vitest";
import { looksBack } from "@/lib/domain/summary/changes/looks-back";
import type { MovedDocument } from "@/lib/domain/summary/changes/moved-document";
import { type FigureRef, ofRegion } from "@/lib/domain/summary/figure-ref";
import type { SummaryScope } from "@/lib/domain/summary/summary";

const scope = (knownOn: string): SummaryScope => ({
  ...{ region: "MTTN", year: 2023, through: 9, uses: "ACTUAL", layout: "63", knownOn },
});
const DECISION = {
  ...{ kind: "decision", id: "d", number: "9/QĐ", signedOn: "2023-05-02", decides: "ASSIGN" },
  ...{ fund: "KCDP", unit: null },
} as const satisfies MovedDocument;
const VOUCHERS = { kind: "vouchers", year: 2023, month: 8, fund: "KCDP" } as const satisfies MovedDocument;
const REPORT = {
  ...{ kind: "report", id: "r", number: null, certifiedOn: "2023-10-05", version: 1 },
  unit: { id: "kon-tum", name: "Kon Tum" },
} as const satisfies MovedDocument;

const changed = (ref: FigureRef, ...documents: readonly MovedDocument[]) => ({
  before: { ref, value: null, origin: null },
  terms: [
    {
      ...({ role: "amount", place: { kind: "derived" }, before: 1n, after: 2n, others: null, rest: null } as const),
      moved: documents.map((document) => ({ document, amount: 1n, records: 1 })),
      documents: [],
    },
  ],
});
const isTold = (knownOn: string, ref: FigureRef, ...documents: readonly MovedDocument[]) =>
  looksBack(changed(ref, ...documents), scope(knownOn));

describe("of figures frozen on 5 September, while nine months run, nobody is told", () => {
  test.each([
    ["what was paid in their last month", ofRegion("now", "actual"), { ...VOUCHERS, month: 9 }],
    ["what was paid in the month of the freeze", ofRegion("now", "actual"), { ...VOUCHERS, month: 9 }],
    ["a plan that a later decision raises", ofRegion("now", "plan"), { ...DECISION, signedOn: "2023-11-01" }],
    ["a plan that a decision of the same day raises", ofRegion("now", "plan"), { ...DECISION, signedOn: "2023-09-05" }],
    ["a share of it", ofRegion("now", "executed"), { ...DECISION, signedOn: "2023-11-01" }],
    ["a first certified report", ofRegion("now", "actual"), REPORT],
  ] as const)("of %s", (_, ref, document) => {
    expect(isTold("2023-09-05", ref, document)).toBe(false);
  });

  test.each([
    ["a payment of August that was recorded late", ofRegion("now", "actual"), VOUCHERS],
    ["a decision of May that was recorded late", ofRegion("now", "plan"), DECISION],
    ["a report that corrects another", ofRegion("now", "actual"), { ...REPORT, version: 2 }],
    ["a published figure that was corrected", ofRegion("now", "actual"), { kind: "published", id: 1, source: "Báo" }],
    ["last year's execution", ofRegion("before", "actual"), { ...VOUCHERS, year: 2022 }],
    ["a number of this year's beside", ofRegion("before", "plan"), { ...DECISION, signedOn: "2023-11-01" }],
  ] as const)("but of %s they are", (_, ref, document) => {
    expect(isTold("2023-09-05", ref, document)).toBe(true);
  });
});

describe("of figures frozen when nine months were over", () => {
  test("whatever moves what was done in them is told; what moves the year's plan, once the year is over too", () => {
    expect(isTold("2023-10-01", ofRegion("now", "actual"), { ...VOUCHERS, month: 12 })).toBe(true);
    expect(isTold("2023-09-30", ofRegion("now", "actual"))).toBe(false);
    const later = { ...DECISION, signedOn: "2023-12-20" };
    expect(isTold("2023-10-20", ofRegion("now", "plan"), later)).toBe(false);
    expect(isTold("2023-10-20", ofRegion("now", "executed"), later)).toBe(false);
    expect(isTold("2024-01-05", ofRegion("now", "executed"), later)).toBe(true);
  });

  test("a document is told of however many larger ones are listed before it", () => {
    const later = { ...DECISION, signedOn: "2023-11-01" };
    const changes = changed(ofRegion("now", "plan"), ...Array.from({ length: 9 }, () => later), DECISION);

    expect(looksBack(changes, scope("2023-09-05"))).toBe(true);
  });

  test("a number that was not printed is no correction", () => {
    expect(looksBack({ ...changed(ofRegion("now", "actual")), before: null }, scope("2024-01-05"))).toBe(false);
  });
});
