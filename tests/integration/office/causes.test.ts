import { expect, test } from "vitest";
import { gapOf } from "@/lib/domain/project/gap";
import { PROJECT_VIEWS } from "@/lib/domain/project/project-query";
import { listCauses } from "@/lib/queries/projects/list-causes";
import { testDatabase } from "../../support/database";
import { listOf } from "../../support/project-lists";
import { viewOf } from "../../support/views";

testDatabase({ sample: true });

test.each([2025, 2026])("in %i each cause of a province equals the list of đề án that it opens", async (year) => {
  const { byUnit } = await viewOf("VN", { year, through: 12, basis: "34" });
  const known = await listCauses({ year, fund: null, unitIds: byUnit.map(({ key }) => key) });

  const told = [...known.values()].flatMap(({ causes }) => causes.map(({ view }) => view));
  expect(new Set(told)).toEqual(new Set(year === 2025 ? told : PROJECT_VIEWS));
  for (const [unitId, { causes }] of known) {
    for (const { view, projects, amount } of causes) {
      const list = await listOf({ unitId, year, view, size: 1 });
      expect({ unitId, view, projects, amount }).toEqual({
        unitId,
        view,
        projects: list.total,
        amount: gapOf(view, list.totals),
      });
    }
  }
});

test("the đề án named first has the most assigned and not spent of its province", async () => {
  const unitIds = ["ha-noi", "quang-tri-2025"];
  for (const [unitId, { largest }] of await listCauses({ year: 2026, fund: null, unitIds })) {
    const { items } = await listOf({ unitId, year: 2026, size: 200 });
    const unspent = items.map(({ amounts }) => amounts.plan - amounts.disbursed);
    expect(largest?.unspent).toBe(unspent.reduce((most, one) => (one > most ? one : most), 0n));
  }
});
