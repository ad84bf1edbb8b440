import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import {
  amounts,
  explainAll,
  openPeriod,
  reportingPeople,
  restate,
  save,
  seen,
  step,
  UNIT,
} from "../../support/reporting";

const db = testDatabase({ reference: true });
const MARCH = { year: 2026, through: 3, unitId: UNIT } as const;
const JUNE = { year: 2026, through: 6, unitId: UNIT } as const;
let people: Awaited<ReturnType<typeof reportingPeople>>;

const content = (code: string, amount: string | null) => ({ fund: "KCDP", measure: "ACTUAL", content: code, amount });
const fairs = (value: string) => ({ outputs: [{ fund: "KCDP", indicator: "fairs", value }] });
const totals = [...amounts("KCQG", 0n, 0n), ...amounts("KCDP", 100n, 60n)];

async function certified(key: typeof MARCH | typeof JUNE): Promise<void> {
  await explainAll(people.writes, key);
  await step(people.head, "submit", {}, key);
  await step(people.cục, "approve", {}, key);
}
const fallen = async () =>
  (await seen(people.writes, JUNE)).view.findings
    .filter(({ code }) => code === "below-earlier")
    .map(({ cell, value, against }) => `${cell} ${value} ${against}`);

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
  for (const { year, through } of [MARCH, JUNE]) await openPeriod(people.bộ, year, through);
  await step(people.writes, "begin", {}, MARCH);
  await save(people.writes, { amounts: [...totals, content("ND1", "40"), content("ND3", "20")], ...fairs("2") }, MARCH);
  await certified(MARCH);
  await step(people.writes, "begin", {}, JUNE);
});

test("what was certified by content and by count for an earlier period of the year is held against the next", async () => {
  await save(people.writes, { amounts: [...totals, content("ND1", "39"), content("ND3", "21")], ...fairs("1") }, JUNE);
  expect(await fallen()).toEqual(["KCDP.ACTUAL.ND1 39 40", "KCDP.outputs.fairs 1 2"]);
  await save(people.writes, { amounts: [content("ND1", "60"), content("ND3", null)], ...fairs("2") }, JUNE);
  expect(await fallen()).toEqual(["KCDP.ACTUAL.ND3 0 20"]);
});

test("as its newest certified version has it", async () => {
  await restate(people.writes, "Kho bạc điều chỉnh.", MARCH);
  await save(people.writes, { amounts: [content("ND1", "41"), content("ND3", "19")] }, MARCH);
  expect(await fallen()).toEqual(["KCDP.ACTUAL.ND3 0 20"]);
  await certified(MARCH);
  expect(await fallen()).toEqual(["KCDP.ACTUAL.ND3 0 19"]);
});

test("a paper whose day of signing nobody told has none, and its number is of the year in which it was sent", async () => {
  await save(people.writes, { amounts: [content("ND1", "41"), content("ND3", "19")] }, JUNE);
  await explainAll(people.writes, JUNE);
  await step(people.head, "submit", { number: "7/BC-SCT" }, JUNE);
  const untold = (await seen(people.head, JUNE)).report;
  expect([untold.number, untold.signedOn, untold.submittedAt === null]).toEqual(["7/BC-SCT", null, false]);
  await restate(people.writes, "Ghi thiếu.", MARCH);
  await explainAll(people.writes, MARCH);
  await expect(step(people.head, "submit", { number: "7 / bc-sct" }, MARCH)).rejects.toMatchObject({
    refusal: { code: "report.number-used" },
  });
  await step(people.head, "submit", { number: "8/BC-SCT", signedOn: "02/10/2026" }, MARCH);
  expect((await seen(people.head, MARCH)).report.signedOn).toBe("2026-10-02");
});
