import { beforeAll, expect, test } from "vitest";
import { keepChoice } from "@/lib/commands/projects/keep-choice";
import { takeSteps } from "@/lib/commands/projects/take-steps";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { chosenOf } from "@/lib/domain/project/choice";
import { chooseProjectsInput } from "@/lib/input/choose-projects";
import { stepsTogetherInput } from "@/lib/input/steps-together";
import { choiceKey, getChoice, sentKey } from "@/lib/queries/projects/find-choice";
import { listForStep } from "@/lib/queries/projects/list-for-step";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";

const db = testDatabase({ reference: true });
const now = new Date();
const [step, year] = ["register", 2027] as const;
let facts: Facts;
let leader: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  for (let count = 0; count < 63; count++) await waiting();
});

/** Appraised by the Sở, planned for 2027. */
async function waiting(unitId = "quang-tri-2025"): Promise<string> {
  const { code } = await facts.aProject({ state: "APPRAISED_LOCAL", unitId });
  await db.owner.query("UPDATE project SET start_year = 2027, end_year = 2027 WHERE code = $1", [code]);
  return code;
}

const listed = (page: number) =>
  listForStep(readScope(leader), { step, year, unitId: leader.unitId, content: null, page });

/** Leaves a page as a form does, with these of its rows ticked. */
async function leave(page: number, ticked: (code: string) => boolean, go: string, actor = leader) {
  const { items } = await listed(page);
  const shown = items.map(({ code, version, support }) => `${code}*${version}*${support}`);
  const item = items.map(({ code }) => code).filter(ticked);
  return keepChoice(actor, chooseProjectsInput.parse({ step, year: "2027", shown, item, go }), now);
}

const chosenBy = async (actor: Actor) =>
  chosenOf(await getChoice(readScope(actor), choiceKey(step, year))).map(({ code }) => code);

test("the list comes in pages, the last one where a page further on is asked for, with the sums of all", async () => {
  const [first, last] = [await listed(1), await listed(9)];
  expect([first.items.length, first.total, last.page, last.items.length]).toEqual([60, 63, 2, 3]);
  expect(last.support).toBe(first.support);
});

test("two chosen on the first page and one on the second are chosen together, by nobody else, until all are let go", async () => {
  const [one, two] = (await listed(1)).items.map(({ code }) => code);
  const [three] = (await listed(2)).items.map(({ code }) => code);
  expect(await leave(1, (code) => code === one || code === two, "page-2")).toEqual({ chosen: 2 });
  expect(await leave(2, (code) => code === three, "check")).toEqual({ chosen: 3 });
  expect((await chosenBy(leader)).sort()).toEqual([one, two, three].sort());
  const other = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  expect(await chosenBy(other)).toEqual([]);
  expect(await leave(1, (code) => code === two, "page-2")).toEqual({ chosen: 2 });
  expect(await leave(1, () => true, "none")).toEqual({ chosen: 0 });
  expect(await chosenBy(leader)).toEqual([]);
});

test("pages left at once in two browsers each add what was ticked there", async () => {
  await Promise.all([leave(1, () => true, "check"), leave(2, () => true, "check")]);
  expect(await chosenBy(leader)).toHaveLength(63);
  await leave(1, () => false, "none");
});

test("the whole list is chosen at once, of one's own province alone", async () => {
  const foreign = await waiting("da-nang-2025");
  expect(await leave(1, () => false, "all")).toEqual({ chosen: 63 });
  expect(await chosenBy(leader)).not.toContain(foreign);
});

test("what moved on is let go, the rest is registered with a result each, and what was sent can be told again", async () => {
  await leave(1, () => false, "all");
  const codes = await chosenBy(leader);
  const [gone = "", stale = ""] = codes;
  await db.owner.query("UPDATE project SET version = version + 1 WHERE code = $1", [gone]);
  expect(await leave(2, () => true, "check")).toEqual({ chosen: 62 });

  await db.owner.query("UPDATE project SET version = version + 1 WHERE code = $1", [stale]);
  const items = (await chosenBy(leader)).map((code) => `${code}*1`);
  const preview = await takeSteps(leader, stepsTogetherInput.parse({ step, items, preview: true, year: "2027" }), now);
  const refusals = (results: typeof preview.results) =>
    results.flatMap((one) => (one.outcome === "refused" ? [`${one.code} ${one.refusal.code}`] : []));
  expect(refusals(preview.results)).toEqual([`${stale} project.stale`]);
  expect(await chosenBy(leader)).toHaveLength(62);

  const taken = await takeSteps(leader, stepsTogetherInput.parse({ step, items, year: "2027" }), now);
  expect(refusals(taken.results)).toEqual([`${stale} project.stale`]);
  expect(taken.results.filter(({ outcome }) => outcome === "done")).toHaveLength(61);
  expect(await chosenBy(leader)).toEqual([]);
  expect(await getChoice(readScope(leader), sentKey(step, year))).toHaveLength(62);
});
