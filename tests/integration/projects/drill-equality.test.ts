import { describe, expect, test } from "vitest";
import type { Execution, Figures } from "@/lib/domain/figures/execution";
import { FUNDS } from "@/lib/domain/fund";
import { sumOf } from "@/lib/domain/money";
import type { ProjectList } from "@/lib/domain/project/project-list";
import { testDatabase } from "../../support/database";
import { listOf } from "../../support/project-lists";
import { viewOf } from "../../support/views";

const db = testDatabase({ sample: true });

/** What a list adds up, in the dashboard's words. */
const listed = ({ totals, notSharedOut }: ProjectList) => ({
  plan: totals.plan + (notSharedOut ?? 0n),
  released: totals.released,
  committed: totals.committed,
  disbursed: totals.disbursed,
});

const shown = (figures: Figures | null | undefined) => ({
  plan: figures?.plan ?? 0n,
  released: figures?.released ?? 0n,
  committed: figures?.committed ?? 0n,
  disbursed: figures?.disbursed ?? 0n,
});

const cardOf = (view: Execution) => shown(view.total.ALL);

describe.each([2022, 2023, 2024, 2025, 2026])("in %i the đề án of a province add up to its figures", (year) => {
  test("for each of today's 34, their predecessors included", async () => {
    const { byUnit } = await viewOf("VN", { year, through: 12, basis: "34" });

    expect(byUnit).toHaveLength(34);
    for (const { key, columns } of byUnit) {
      expect({ key, ...listed(await listOf({ unitId: key, year, size: 1 })) }).toEqual({ key, ...shown(columns.ALL) });
    }
  });

  test.each(FUNDS)("for %s alone, and for one content or group of contents", async (fund) => {
    for (const content of [null, "ND3", "MODELS_MACHINERY_SXSH"]) {
      const view = await viewOf("VN", { year, through: 12, fund, content, basis: "34" });

      expect(listed(await listOf({ year, fund, content, size: 1 }))).toEqual(cardOf(view));
    }
  });
});

test.each([2022, 2023, 2024])("in %i so do those of each of the 63, as recorded", async (year) => {
  const { byUnit } = await viewOf("VN", { year, through: 12 });

  expect(byUnit).toHaveLength(63);
  for (const { key, columns } of byUnit) {
    expect({ key, ...listed(await listOf({ unitId: key, year, size: 1 })) }).toEqual({ key, ...shown(columns.ALL) });
  }
});

test("a province before the merger counts what was recorded under it, and its successor the rest of the year too", async () => {
  const { rows } = await db.owner.query<{ disbursed: string }>(
    "SELECT sum(disbursed) AS disbursed FROM execution_monthly WHERE unit_id = 'quang-binh' AND budget_year = 2025",
  );
  const own = await listOf({ unitId: "quang-binh", year: 2025 });
  const lineage = await listOf({ unitId: "quang-tri-2025", year: 2025 });

  expect(own.totals.disbursed).toBe(BigInt(rows[0]?.disbursed ?? 0));
  expect(own.lineage.map(({ id }) => id)).toEqual(["quang-binh"]);
  expect(own.steward).toEqual({ id: "quang-tri-2025", name: "Quảng Trị" });
  expect(lineage.lineage.map(({ id }) => id).sort()).toEqual(["quang-binh", "quang-tri", "quang-tri-2025"]);
  expect(lineage.totals.disbursed).toBeGreaterThan(own.totals.disbursed);
});

test("the totals are those of every page together", async () => {
  const first = await listOf({ year: 2023, fund: "KCQG" });
  const pages = Math.ceil(first.total / first.size);
  const rest = await Promise.all(
    Array.from({ length: pages - 1 }, (_, at) => listOf({ year: 2023, fund: "KCQG", page: at + 2 })),
  );
  const items = [first, ...rest].flatMap((list) => list.items);

  expect(pages).toBeGreaterThan(1);
  expect(items).toHaveLength(first.total);
  for (const measure of ["support", "counterpart", "other", "plan", "released", "committed", "disbursed"] as const) {
    expect(sumOf(items.map(({ amounts }) => amounts[measure] ?? 0n))).toBe(first.totals[measure]);
  }
});
