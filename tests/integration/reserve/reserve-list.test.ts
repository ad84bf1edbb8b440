import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { takeStep } from "@/lib/commands/projects/take-step";
import { arrangeReserve, changeReserve } from "@/lib/commands/reserve/arrange-reserve";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ProjectState } from "@/lib/domain/project/state";
import { arrangeReserveInput, changeReserveInput } from "@/lib/input/reserve-list";
import { getReserveList } from "@/lib/queries/reserve/get-reserve-list";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let year = 2027;
let facts: Facts;
let cuc: Actor;
let head: Actor;
let leader: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  cuc = await facts.anActor("MINISTRY_OFFICER");
  head = await facts.anActor("MINISTRY_LEADER");
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
});
/** Each test has a plan year of its own. */
beforeEach(() => {
  year += 1;
});

const aProject = (state: ProjectState = "APPRAISED_CENTRAL", more: object = {}) =>
  facts.aProject({ state, year, ...more });
const several = async (count: number) =>
  Promise.all(Array.from({ length: count }, async () => (await aProject()).code));
const arrange = (actor: Actor, body: object) =>
  arrangeReserve(actor, arrangeReserveInput.parse({ year: String(year), version: 1, order: [], ...body }), now);
const change = (actor: Actor, body: object) =>
  changeReserve(actor, changeReserveInput.parse({ year: String(year), ...body }), now);
const codesOf = ({ items }: { items: readonly { code: string }[] }) => items.map(({ code }) => code);
const kept = async () => {
  const { rows } = await db.owner.query(
    "SELECT code, rank FROM reserve_place JOIN project p ON p.id = project_id WHERE budget_year = $1 ORDER BY rank",
    [year],
  );
  return rows.map(({ code, rank }) => `${rank} ${code}`);
};

test("the Cục puts appraised đề án in order, and the amounts it proposes add up place by place", async () => {
  const codes = await several(3);
  const officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  for (const [at, code] of codes.entries()) {
    await db.owner.query(
      `INSERT INTO project_step (project_id, project_version, step, from_state, to_state, amount, dossier_hash, taken_by)
       SELECT id, 1, 'project.appraise-central', 'REGISTERED', 'APPRAISED_CENTRAL', $2, repeat('0', 64), $3 FROM project WHERE code = $1`,
      [code, million(100 * (at + 1)), officer.accountId],
    );
  }
  const [one = "", two = "", three = ""] = codes;
  const list = await arrange(cuc, { order: [three, one] });
  expect(list).toMatchObject({ year, version: 2, changedBy: cuc.fullName, total: 2, proposed: million(400) });
  expect(list.items).toMatchObject([
    { rank: 1, code: three, cumulative: million(300) },
    { rank: 2, code: one, cumulative: million(400) },
  ]);
  expect(list.waiting.map(({ code }) => code)).toEqual([two]);

  const again = await change(head, { version: "2", act: "add", codes: two });
  expect(codesOf(again)).toEqual([three, one, two]);
  expect(codesOf(await change(head, { version: 3, act: "place", code: two, to: "1" }))).toEqual([two, three, one]);
  expect(codesOf(await change(cuc, { version: 4, act: "down", code: two, to: "1" }))).toEqual([three, two, one]);
  const { rows } = await db.owner.query(
    "SELECT permission, before, after FROM audit_entry WHERE entity = 'reserve_list' AND entity_id = $1 ORDER BY recorded_at",
    [String(year)],
  );
  expect(rows).toHaveLength(4);
  expect(rows[3]).toMatchObject({ permission: "reserve.arrange", before: { version: 4 }, after: { version: 5 } });
});

test("whoever is taken off leaves its reason, and nobody leaves without one", async () => {
  const [one = "", two = ""] = await several(2);
  await arrange(cuc, { order: [one, two] });
  expect(await refusalOf(arrange(cuc, { version: 2, order: [two] }))).toMatchObject({ code: "reserve.left-out" });
  const list = await change(cuc, { version: 2, act: "remove", code: one, reason: "Tỉnh đã bố trí vốn khác." });
  expect(codesOf(list)).toEqual([two]);
  expect(list.removed).toMatchObject([
    { code: one, rank: 1, reason: "Tỉnh đã bố trí vốn khác.", leftFor: null, removedBy: cuc.fullName },
  ]);
  expect(await kept()).toEqual([`1 ${two}`]);
  expect(await refusalOf(change(cuc, { version: 3, act: "remove", code: one, reason: "x" }))).toMatchObject({
    code: "reserve.not-in-list",
  });
});

describe("of those who arrange it at once", () => {
  test("one of two is done, and the other is told that somebody was first", async () => {
    const [one = "", two = ""] = await several(2);
    const works = [arrange(cuc, { order: [one, two] }), arrange(head, { order: [two, one] })];
    expect(await outcomesOf(works)).toEqual({ done: 1, "reserve.stale": 1 });
    expect(await kept()).toHaveLength(2);
  });

  test("one of fifty equal ones is done", async () => {
    const order = await several(5);
    const works = Array.from({ length: 50 }, () => askedAgain(() => arrange(cuc, { order })));
    expect(await outcomesOf(works)).toEqual({ done: 1, "reserve.stale": 49 });
    expect(await kept()).toEqual(order.map((code, at) => `${at + 1} ${code}`));
  });

  test("none keeps a đề án that is rejected at the same moment", async () => {
    for (let round = 0; round < 10; round++) {
      year += 1;
      const [one = "", two = ""] = await several(2);
      const outcomes = await outcomesOf([
        arrange(cuc, { order: [one, two] }),
        takeStep(head, aStepInput("reject", one, 1), now),
      ]);
      expect(Object.keys(outcomes).filter((name) => name !== "done" && name !== "reserve.not-open")).toEqual([]);
      expect((await kept()).filter((place) => place.endsWith(one))).toEqual([]);
    }
  });
});

test("a đề án that goes on leaves the list with the state it went to, and those behind it move up", async () => {
  const [one = "", two = "", three = ""] = await several(3);
  await arrange(cuc, { order: [one, two, three] });
  await takeStep(leader, aStepInput("withdraw", two, 1), now);
  expect(await kept()).toEqual([`1 ${one}`, `2 ${three}`]);
  const list = await getReserveList(readScope(cuc), year);
  expect(list).toMatchObject({ version: 3, removals: [{ code: two, rank: 2, reason: null, leftFor: "WITHDRAWN" }] });
  expect(await refusalOf(arrange(cuc, { version: 2, order: [three, one] }))).toMatchObject({ code: "reserve.stale" });
});

test("a đề án that is assigned leaves the list, whoever assigns it", async () => {
  const project = await aProject();
  await arrange(cuc, { order: [project.code] });
  await db.owner.query("UPDATE project SET state = 'ASSIGNED', assigned_at = now() WHERE id = $1", [project.id]);
  expect(await kept()).toEqual([]);
});

test.each([
  ["not appraised yet", "REGISTERED", {}],
  ["of the province's fund", "APPRAISED_CENTRAL", { fund: "KCDP" }],
] as const)("one that is %s is refused in words, and by the database", async (_, state, more) => {
  const { id, code } = await aProject(state, more);
  expect(await refusalOf(arrange(cuc, { order: [code] }))).toEqual({
    code: "reserve.not-open",
    year,
    projects: [code],
  });
  await db.owner.query("INSERT INTO reserve_list (budget_year) VALUES ($1)", [year]);
  const beside = db.owner.query(
    "INSERT INTO reserve_place (project_id, budget_year, rank, placed_by) VALUES ($1, $2, 1, $3)",
    [id, year, cuc.accountId],
  );
  await expect(beside).rejects.toThrow("not one to reserve");
});
