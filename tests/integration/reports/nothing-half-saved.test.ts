import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";
import { amounts, KEY, openPeriod, reportingPeople, save, seen } from "../../support/reporting";

const db = testDatabase({ reference: true });
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
  await openPeriod(people.bộ, 2026, 9);
});

const stands = async () => {
  const { report } = await seen(people.writes);
  return { state: report.state, revision: report.revision, steps: report.steps.length, values: report.values.size };
};
const UNTOUCHED = { state: "OPEN", revision: 1, steps: 0, values: 0 };

test("a report not begun stays so where what another system sends of it is refused, whatever is wrong with it", async () => {
  const unknown = { outputs: [{ indicator: "no-such-thing", fund: "KCQG", value: 3 }] };
  expect(await refusalOf(save(people.writes, unknown))).toMatchObject({ code: "report.cell-unknown" });
  const stranger = { explanations: [{ subject: "nothing:KCQG.ACTUAL", reason: "Không rõ." }] };
  expect(await refusalOf(save(people.writes, stranger))).toMatchObject({ code: "report.subject-unknown" });
  expect(await stands()).toEqual(UNTOUCHED);
  const { rows } = await db.owner.query(
    "SELECT count(*)::int AS count FROM audit_entry WHERE permission = 'report.begin'",
  );
  expect(rows[0].count).toBe(0);
});

test("on a revision that is no longer seen it is not begun either", async () => {
  const stale = save(people.writes, { version: 7, amounts: amounts("KCQG", 3n, 2n) });
  expect(await refusalOf(stale)).toMatchObject({ code: "report.stale" });
  expect(await stands()).toEqual(UNTOUCHED);
});

test("of two systems that send a report not begun, one begins it and the other is told", async () => {
  const send = (fund: string) => save(people.writes, { version: 1, amounts: amounts(fund, 3_000_000n, 2_000_000n) });
  const { done, ...refused } = await outcomesOf([send("KCQG"), send("KCDP")]);
  expect(done).toBe(1);
  expect(Object.keys(refused).every((code) => ["report.stale", "report.busy"].includes(code))).toBe(true);
  const { report } = await seen(people.writes, KEY);
  expect([report.state, report.steps.map(({ step }) => step)]).toEqual(["DRAFT", ["report.begin"]]);
});
