import { beforeAll, expect, test } from "vitest";
import { extendPeriod } from "@/lib/commands/reports/extend-period";
import { movePeriod } from "@/lib/commands/reports/move-period";
import { editPeriod, planPeriod } from "@/lib/commands/reports/plan-period";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ThroughMonth } from "@/lib/domain/period/period";
import { editPeriodInput, extendPeriodInput, movePeriodInput, planPeriodInput } from "@/lib/input/periods";
import { getPeriod } from "@/lib/queries/reports/get-period";
import { nestedFields } from "@/lib/server/body/nested-fields";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";
import { now, reportingPeople, step, UNIT } from "../../support/reporting";

const db = testDatabase({ reference: true });
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
});

const KEY = { year: 2027, through: 5 as ThroughMonth };
const key = { year: "2027", through: "5" };
const days = { dataFrom: "2027-01-01", dataTo: "31/05/2027", dueOn: "10/06/2027" };
const form = {
  ...key,
  ...days,
  "measures.0.code": "PLAN",
  "measures.1.code": "ACTUAL",
  "sections.3.code": "solutions",
};
const seenBy = async (actor: Actor) => (await getPeriod(readScope(actor), KEY)) ?? Promise.reject(new Error("none"));
const move = (actor: Actor, verb: string, version: number) =>
  movePeriod(actor, movePeriodInput.parse({ ...key, verb, version }), now);
const extend = (actor: Actor, more: object) => extendPeriod(actor, extendPeriodInput.parse({ ...key, ...more }), now);

test("a form's boxes plan the same period as a list of codes", () => {
  const listed = planPeriodInput.parse({ ...key, ...days, measures: ["PLAN", "ACTUAL"], sections: ["solutions"] });
  expect(planPeriodInput.parse(nestedFields(form))).toEqual(listed);
});

test("the Cục plans a period once, and nobody of a province does", async () => {
  const planned = planPeriodInput.parse(nestedFields(form));
  expect(await refusalOf(planPeriod(people.head, planned, now))).toMatchObject({ code: "access.forbidden" });
  await planPeriod(people.cục, planned, now);
  expect(await refusalOf(planPeriod(people.cục, planned, now))).toMatchObject({ code: "period.exists" });
  expect((await seenBy(people.cục)).period).toMatchObject({ state: "PLANNED", measures: ["PLAN", "ACTUAL"] });
});

test("not open yet, it is given to no province and no more time", async () => {
  expect(await refusalOf(extend(people.cục, { dueOn: "2099-07-01", reason: "Bão." }))).toMatchObject({
    code: "period.not-now",
  });
});

test("opened by two at once it is opened once, and what it asks stands from then on", async () => {
  const outcomes = await outcomesOf([move(people.cục, "open", 1), move(people.bộ, "open", 1)]);
  expect(outcomes).toEqual({ done: 1, "period.stale": 1 });
  const more = nestedFields({ ...form, version: "2", "sections.0.code": "results" });
  expect(await refusalOf(editPeriod(people.cục, editPeriodInput.parse(more), now))).toMatchObject({
    code: "period.not-now",
  });
  const later = nestedFields({ ...form, version: "2", dueOn: "15/06/2027" });
  await editPeriod(people.cục, editPeriodInput.parse(later), now);
  expect((await seenBy(people.cục)).period).toMatchObject({ state: "OPEN", dueOn: "2027-06-15", version: 3 });
});

test("more time is given to one province or to all, later than what stands; each sees its own", async () => {
  await extend(people.cục, { unitId: UNIT, dueOn: "2099-06-20", reason: "Bão lụt." });
  expect(await refusalOf(extend(people.cục, { unitId: UNIT, dueOn: "2099-06-19", reason: "Bão." }))).toMatchObject({
    code: "period.extension-not-later",
  });
  const [given] = (await seenBy(people.cục)).extensions;
  expect(given).toMatchObject({ unitName: "Quảng Trị", dueOn: "2099-06-20", reason: "Bão lụt." });
  expect((await seenBy(people.head)).extensions).toHaveLength(1);
  expect((await seenBy(people.elsewhere)).extensions).toHaveLength(0);
});

test("closed, it still takes the first report of who was given time, and is not opened again", async () => {
  await move(people.cục, "close", 3);
  expect(await refusalOf(move(people.cục, "open", 4))).toMatchObject({ code: "period.not-now" });
  await step(people.writes, "begin", {}, { ...KEY, unitId: UNIT });
});
