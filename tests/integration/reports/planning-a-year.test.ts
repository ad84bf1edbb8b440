import { beforeAll, describe, expect, test } from "vitest";
import { extendPeriod } from "@/lib/commands/reports/extend-period";
import { movePeriod } from "@/lib/commands/reports/move-period";
import { editPeriod, planPeriod } from "@/lib/commands/reports/plan-period";
import { planYear } from "@/lib/commands/reports/plan-year";
import { remindPeriod } from "@/lib/commands/reports/remind-period";
import { transaction } from "@/lib/db/transaction";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ThroughMonth } from "@/lib/domain/period/period";
import {
  editPeriodInput,
  extendPeriodInput,
  movePeriodInput,
  planPeriodInput,
  remindPeriodInput,
} from "@/lib/input/periods";
import { planYearInput } from "@/lib/input/year-plan";
import { getPeriod } from "@/lib/queries/reports/get-period";
import { getReport } from "@/lib/queries/reports/get-report";
import { listAskable } from "@/lib/queries/reports/list-askable";
import { listPeriods } from "@/lib/queries/reports/list-periods";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";
import { now, reportingPeople } from "../../support/reporting";

const db = testDatabase({ reference: true });
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
});

const asked = (year: number, more: object = {}) =>
  planYearInput.parse({
    ...{ year: String(year), pattern: "QUARTERS", cutDay: "14", dueAfter: "6", locksAfter: "30" },
    ...{ measures: ["PLAN", "ACTUAL"], indicators: ["fairs", "booths"], sections: ["results"] },
    ...more,
  });
const ofYear = async (year: number) => (await listPeriods(readScope(people.cục))).filter((one) => one.year === year);

describe("a year's periods planned at once", () => {
  test("have their days by the rule and ask the same, and are all still to be opened", async () => {
    expect(await planYear(people.cục, asked(2030), now)).toEqual({ year: 2030, planned: [3, 6, 9, 12], stood: [] });
    const periods = await ofYear(2030);
    expect(periods.map(({ through, state, expected }) => [through, state, expected])).toEqual([
      ...[12, 9, 6, 3].map((month) => [month, "PLANNED", 0]),
    ]);
    expect(periods.find(({ through }) => through === 6)).toMatchObject({
      ...{ dataFrom: "2029-12-15", dataTo: "2030-06-14", dueOn: "2030-06-20", locksOn: "2030-07-20" },
      ...{ measures: ["PLAN", "ACTUAL"], indicators: ["fairs", "booths"], sections: ["results"] },
    });
    const { rows } = await db.owner.query(
      "SELECT count(*)::int AS count FROM audit_entry WHERE entity = 'reporting_period' AND entity_id LIKE '2030/%'",
    );
    expect(rows[0].count).toBe(4);
  });

  test("leave those that stand as they are, and say when nothing is left to plan", async () => {
    const more = await planYear(people.cục, asked(2030, { pattern: "CONFERENCE", dueAfter: "9" }), now);
    expect(more).toEqual({ year: 2030, planned: [11], stood: [3, 6, 9, 12] });
    expect((await ofYear(2030)).find(({ through }) => through === 6)?.dueOn).toBe("2030-06-20");
    expect(await refusalOf(planYear(people.cục, asked(2030), now))).toMatchObject({
      code: "period.exists",
      year: 2030,
    });
  });

  test("are planned by the Ministry alone, and not at all where they would ask what is not counted", async () => {
    for (const who of [people.head, people.writes])
      expect(await refusalOf(planYear(who, asked(2031), now))).toMatchObject({ code: "access.forbidden" });
    const unknown = planYear(people.cục, asked(2031, { indicators: ["no-such-thing"] }), now);
    expect(await refusalOf(unknown)).toMatchObject({ code: "period.indicator-unknown" });
    expect(await ofYear(2031)).toEqual([]);
  });

  test("planned by two at once are planned once", async () => {
    const { done, ...refused } = await outcomesOf([
      planYear(people.cục, asked(2032), now),
      planYear(people.bộ, asked(2032), now),
    ]);
    expect(done).toBe(1);
    expect(Object.keys(refused).every((code) => ["report.busy", "period.exists"].includes(code))).toBe(true);
    expect((await ofYear(2032)).map(({ through }) => through)).toEqual([12, 9, 6, 3]);
  });
});

test("a rule out of its bounds is refused field by field", () => {
  const parsed = planYearInput.safeParse({
    year: "2033",
    pattern: "WEEKS",
    cutDay: "32",
    dueAfter: "-1",
    measures: [],
  });
  expect(parsed.error?.issues.map(({ path }) => path.join(".")).sort()).toEqual([
    ...["cutDay", "dueAfter", "measures", "pattern"],
  ]);
});

test("a period that names every indicator asks all there will be, one that names some asks those", async () => {
  const every = (await listAskable("2033-03-31")).indicators.map(({ code }) => code);
  const days = { dataFrom: "2033-01-01", dataTo: "2033-03-14", dueOn: "2033-03-20" };
  const plan = (through: string, indicators: readonly string[]) =>
    planPeriod(
      people.cục,
      planPeriodInput.parse({ year: "2033", through, ...days, measures: ["PLAN"], indicators: [...indicators] }),
      now,
    );
  await plan("3", every);
  await plan("4", every.slice(0, 2));
  expect((await ofYear(2033)).map(({ indicators }) => indicators)).toEqual([every.slice(0, 2), []]);
});

test("a period may ask some of the contents: a report of it has cells of those alone, and an open one asks on as it asked", async () => {
  const asks = { year: "2033", through: "5", measures: ["PLAN"], contents: ["ND3", "ND4"] };
  const days = { dataFrom: "2033-01-01", dataTo: "2033-05-14", dueOn: "2033-05-20" };
  const unknown = planPeriodInput.parse({ ...asks, ...days, contents: ["ND99"] });
  expect(await refusalOf(planPeriod(people.cục, unknown, now))).toEqual({
    ...{ code: "period.content-unknown", content: "ND99" },
  });
  await planPeriod(people.cục, planPeriodInput.parse({ ...asks, ...days }), now);
  await movePeriod(people.cục, movePeriodInput.parse({ year: "2033", through: "5", version: 1, verb: "open" }), now);
  const key = { year: 2033, through: 5 as ThroughMonth, unitId: "quang-tri-2025" };
  const { questionnaire } = (await getReport(readScope(people.writes), key, now))?.context ?? {};
  expect(questionnaire?.contents.map(({ code }) => code)).toEqual(["ND3", "ND4"]);
  const edit = editPeriodInput.parse({ ...asks, ...days, contents: ["ND3"], version: "2" });
  expect(await refusalOf(editPeriod(people.cục, edit, now))).toMatchObject({ code: "period.not-now" });
  const write = transaction(
    people.cục,
    (tx) =>
      tx.$executeRaw`UPDATE reporting_period SET contents = '{ND3}', version = 3 WHERE budget_year = 2033 AND through_month = 5`,
  );
  await expect(write).rejects.toMatchObject({ constraint: "reporting_period_stands" });
});

test("what became of a period is told to who keeps it: by whom, and what changed", async () => {
  const key = { year: 2034, through: 6 as ThroughMonth };
  const address = { year: "2034", through: "6" };
  const days = { dataFrom: "2034-01-01", dataTo: "2034-06-14", dueOn: "2034-06-20" };
  const period = { ...address, ...days, measures: ["PLAN"], sections: ["results"] };
  await planPeriod(people.cục, planPeriodInput.parse(period), now);
  const edited = { ...period, dueOn: "2034-06-25", measures: ["PLAN", "ACTUAL"], version: "1" };
  await editPeriod(people.bộ, editPeriodInput.parse(edited), now);
  const move = (verb: string, version: number) =>
    movePeriod(people.cục, movePeriodInput.parse({ ...address, verb, version }), now);
  await move("open", 2);
  const extension = { ...address, unitId: "quang-tri-2025", dueOn: "2034-07-05", reason: "Bão lụt." };
  await extendPeriod(people.cục, extendPeriodInput.parse(extension), now);
  await remindPeriod(people.cục, remindPeriodInput.parse(address), now);
  await move("close", 3);
  const view = await getPeriod(readScope(people.cục), key);
  expect(view?.history.map(({ act, unitName, asksAnew, count }) => [act, unitName, asksAnew, count])).toEqual([
    ["closed", null, false, null],
    ["reminded", null, false, expect.any(Number)],
    ["extended", "Quảng Trị", false, null],
    ["opened", null, false, null],
    ["changed", null, true, null],
    ["planned", null, false, null],
  ]);
  expect(view?.history.find(({ act }) => act === "changed")?.days).toEqual([
    { name: "dueOn", before: "2034-06-20", after: "2034-06-25" },
  ]);
  expect(view?.history.every(({ takenBy }) => takenBy !== "")).toBe(true);
});
