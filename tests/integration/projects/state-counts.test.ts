import { describe, expect, test } from "vitest";
import { type ReadScope, readScope } from "@/lib/domain/access/read-scope";
import type { ProjectQuery } from "@/lib/domain/project/project-query";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";
import { listOf } from "../../support/project-lists";

testDatabase({ sample: true });

const province = readScope(anActor("PROVINCE_OFFICER"));
const ministry = readScope(anActor("MINISTRY_OFFICER"));
const READERS: readonly (readonly [string, ReadScope | undefined])[] = [
  ["anyone", undefined],
  ["an officer of a province", province],
  ["an officer of the Cục", ministry],
];

const FILTERS: readonly Partial<ProjectQuery>[] = [
  {},
  { year: 2027 },
  { q: "may moc" },
  { fund: "KCQG", unitId: "quang-tri-2025" },
  { view: "overdue" },
  { region: "BAC", content: "ND3", year: 2024 },
];

describe.each(READERS)("the counts of states that %s is given", (_, scope) => {
  test.each(FILTERS)("are the numbers of rows behind them, with %j", async (filters) => {
    const list = await listOf({ ...filters, size: 1 }, scope);

    expect(list.states.reduce((sum, { count }) => sum + count, 0)).toBe(list.total);
    for (const state of PROJECT_STATES) {
      const told = list.states.find((one) => one.state === state)?.count ?? 0;
      const chosen = await listOf({ ...filters, state, size: 1 }, scope);
      expect([state, chosen.total]).toEqual([state, told]);
      expect(chosen.states).toEqual(list.states);
    }
  });
});

test("the states stand in the order of a đề án's life", async () => {
  const { states } = await listOf({}, ministry);

  expect(states.length).toBeGreaterThan(8);
  expect(states.map(({ state }) => state)).toEqual(
    PROJECT_STATES.filter((state) => states.some((one) => one.state === state)),
  );
});

test("who is not signed in is told of no state before a đề án is assigned", async () => {
  const told = (await listOf()).states.map(({ state }) => state);

  expect(told).toContain("ASSIGNED");
  expect(told.filter((state) => ["DRAFT", "SUBMITTED", "RETURNED", "REGISTERED"].includes(state))).toEqual([]);
});
