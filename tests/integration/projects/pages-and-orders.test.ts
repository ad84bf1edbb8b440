import { describe, expect, test } from "vitest";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import { NO_OWN_FILTERS } from "@/lib/domain/project/own-filters";
import { PROJECT_SORTS } from "@/lib/domain/project/project-query";
import { findProjects } from "@/lib/queries/projects/find-projects";
import { testDatabase } from "../../support/database";
import { codesOf, listOf } from "../../support/project-lists";

testDatabase({ sample: true });

const some = { year: 2024, fund: "KCQG" } as const;

describe("pages of a list", () => {
  test.each(PROJECT_SORTS)("sorted by %s never overlap and leave nothing out", async (sort) => {
    const whole = await codesOf({ ...some, sort, size: 200 });
    const parts = [];
    for (const page of [1, 2, 3, 4]) parts.push(...(await codesOf({ ...some, sort, size: 50, page })));

    expect(parts).toEqual(whole);
    expect(new Set(whole).size).toBe(200);
  });

  test("beyond the last are empty and still say how many there are", async () => {
    const list = await listOf({ ...some, page: 1_000 });

    expect(list.items).toEqual([]);
    expect(list.total).toBe((await listOf(some)).total);
    expect(list.totals).toEqual((await listOf(some)).totals);
  });
});

describe("the order of a list", () => {
  test.each([
    ["support", "support"],
    ["assigned", "plan"],
    ["released", "released"],
    ["committed", "committed"],
    ["paid", "disbursed"],
  ] as const)("by %s follows the amounts shown", async (sort, measure) => {
    const shown = (await listOf({ ...some, sort: `-${sort}` })).items.map(({ amounts }) => amounts[measure] ?? 0n);

    expect(shown).toEqual([...shown].sort((one, other) => (one < other ? 1 : one > other ? -1 : 0)));
    expect(new Set(shown).size).toBeGreaterThan(5);
  });

  test("by province is the Vietnamese alphabet's", async () => {
    const names = [...new Set((await listOf({ year: 2026, sort: "unit" })).items.map(({ unit }) => unit.name))];

    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual([...names].sort(new Intl.Collator("vi").compare));
  });
});

test("a province that never was gives no list", async () => {
  const query = {
    q: null,
    fund: null,
    year: null,
    state: null,
    content: null,
    reach: null,
    region: null,
    layout: null,
    view: null,
    implementingUnit: null,
    amountFrom: null,
    amountTo: null,
    ...NO_OWN_FILTERS,
  } as const;

  expect(await findProjects(PUBLIC_SCOPE, { ...query, unitId: "khong-co", sort: "code", page: 1, size: 1 })).toBeNull();
});

test("an unknown content finds nothing and has no name", async () => {
  const list = await listOf({ content: "ND99" });

  expect(list).toMatchObject({ total: 0, content: null });
  expect((await listOf({ content: "ND3", size: 1 })).content).toMatchObject({ code: "ND3" });
});
