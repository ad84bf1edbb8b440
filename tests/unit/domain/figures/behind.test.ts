import { expect, test } from "vitest";
import { behindPace, furthestBehind } from "@/lib/domain/figures/behind";
import type { ExecutionRow, FigureColumns, Figures } from "@/lib/domain/figures/execution";

const executed = (part: bigint, whole: bigint): FigureColumns => ({
  ALL: { executed: whole > 0n ? { part, whole } : null } as Figures,
  KCQG: null,
  KCDP: null,
});
const province = (key: string, part: bigint, whole: bigint): ExecutionRow => ({
  key,
  label: key,
  columns: executed(part, whole),
});

test("a province at 40 % of 10 đồng in a region at 50 % is 1 đồng behind", () => {
  expect(behindPace(executed(4n, 10n), executed(50n, 100n))).toBe(1n);
});

test("a province at its region's pace or ahead of it is not behind", () => {
  expect(behindPace(executed(5n, 10n), executed(50n, 100n))).toBe(0n);
  expect(behindPace(executed(9n, 10n), executed(50n, 100n))).toBe(0n);
});

test("where a percentage is refused nobody is said to be behind", () => {
  expect(behindPace(executed(0n, 0n), executed(50n, 100n))).toBeNull();
  expect(behindPace(executed(4n, 10n), executed(0n, 0n))).toBeNull();
});

test("the furthest behind in money come first, whatever their percentage", () => {
  const rows = [province("small", 0n, 10n), province("large", 400n, 1000n), province("ahead", 90n, 100n)];
  expect(furthestBehind(rows, executed(50n, 100n), 3).map(({ row }) => row.key)).toEqual(["large", "small"]);
  expect(furthestBehind(rows, executed(50n, 100n), 1)).toHaveLength(1);
});
