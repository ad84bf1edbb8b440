import { expect, test } from "vitest";
import { decisionWarnings } from "@/lib/domain/plan/decision-warnings";
import type { WrittenLine } from "@/lib/domain/plan/written-decision";

const lineOf = (code: string, signedAmount: bigint, more: { plan?: bigint; note?: string } = {}): WrittenLine => ({
  project: {
    ...{ id: code, code, title: code, fund: "KCQG", state: "APPRAISED_CENTRAL", startYear: 2027, endYear: 2027 },
    ...{ plan: more.plan ?? 0n, committed: 0n, released: 0n },
  },
  ...{ isHidden: false, unitId: "quang-tri-2025", content: "ND3", item: "machinery", signedAmount },
  note: more.note ?? null,
});
const bounds = { proposed: new Map([["A", 300n]]), reserve: ["A", "B", "C"] };

test("a line within what was appraised, taken in the reserve's order, warns of nothing", () => {
  expect(decisionWarnings({ lines: [lineOf("A", 300n), lineOf("B", 5n)] }, bounds)).toEqual([]);
});

test("a line that leaves more than was appraised says both amounts", () => {
  const [warning] = decisionWarnings({ lines: [lineOf("A", 200n, { plan: 101n })] }, bounds);
  expect(warning).toEqual({ kind: "above-appraised", project: "A", plan: 301n, proposed: 300n });
});

test("a cut never warns, even where the plan stays above what was appraised", () => {
  expect(decisionWarnings({ lines: [lineOf("A", -1n, { plan: 900n })] }, { ...bounds, reserve: [] })).toEqual([]);
});

test("one taken before others names those it passes over, and its reason where there is one", () => {
  const lines = [lineOf("A", 1n), lineOf("C", 1n, { note: "B chưa đủ đối ứng" })];
  expect(decisionWarnings({ lines }, bounds)).toEqual([
    { kind: "out-of-order", project: "C", rank: 3, passedOver: ["B"], reason: "B chưa đủ đối ứng" },
  ]);
  expect(decisionWarnings({ lines: [lineOf("B", 1n)] }, bounds)).toMatchObject([{ passedOver: ["A"], reason: null }]);
});
