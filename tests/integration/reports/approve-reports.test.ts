import { beforeAll, expect, test } from "vitest";
import { approveReports } from "@/lib/commands/reports/approve-reports";
import { readScope } from "@/lib/domain/access/read-scope";
import { FUNDS } from "@/lib/domain/fund";
import { approveReportsInput } from "@/lib/input/report-approvals";
import { listSubmitted } from "@/lib/queries/reports/list-submitted";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import {
  amounts,
  explainAll,
  KEY,
  now,
  openPeriod,
  reportingPeople,
  save,
  seen,
  step,
  UNIT,
} from "../../support/reporting";

const db = testDatabase({ reference: true });
const OTHER = "da-nang-2025";
const key = (unitId: string) => ({ ...KEY, unitId });
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  people = await reportingPeople(facts);
  const otherHead = await facts.anActor("PROVINCE_LEADER", { unitId: OTHER });
  await openPeriod(people.bộ, KEY.year, KEY.through);
  for (const [unitId, writes, head] of [
    [UNIT, people.writes, people.head],
    [OTHER, people.elsewhere, otherHead],
  ] as const) {
    await step(writes, "begin", {}, key(unitId));
    for (const fund of FUNDS) await save(writes, { amounts: amounts(fund, million(5), million(6)) }, key(unitId));
    await explainAll(writes, key(unitId));
    await step(head, "submit", {}, key(unitId));
  }
});

async function approve(more: object) {
  const reports = [];
  for (const unitId of [OTHER, UNIT])
    reports.push({ unitId, version: unitId === OTHER ? 1 : (await seen(people.cục, key(unitId))).version });
  const asked = { year: "2026", through: "9", reports, ...more };
  return (await approveReports(people.cục, approveReportsInput.parse(asked), now)).results;
}

test("what provinces sent is listed for the Ministry with its totals and what stands by an explanation", async () => {
  const listed = await listSubmitted(readScope(people.cục), KEY, now);
  expect(listed.map(({ unitId }) => unitId)).toEqual([OTHER, UNIT]);
  expect(listed[1]).toMatchObject({ version: 1, open: 0 });
  expect(listed[1]?.explained).toBeGreaterThan(0);
  expect(listed[1]?.totals[0]).toEqual({
    fund: "KCQG",
    amounts: expect.arrayContaining([
      { measure: "PLAN", amount: million(5) },
      { measure: "ACTUAL", amount: million(6) },
    ]),
  });
});

test("only looked at, nothing is approved and each is told what would become of it", async () => {
  expect(await approve({ preview: "true" })).toMatchObject([
    { unitId: OTHER, outcome: "refused", refusal: { code: "report.stale" } },
    { unitId: UNIT, outcome: "possible", state: "APPROVED" },
  ]);
  expect((await seen(people.cục)).report.state).toBe("SUBMITTED");
});

test("one refused leaves the others approved", async () => {
  expect(await approve({ note: "Đồng ý." })).toMatchObject([
    { unitId: OTHER, outcome: "refused", refusal: { code: "report.stale" } },
    { unitId: UNIT, outcome: "done", state: "APPROVED" },
  ]);
  expect((await seen(people.cục)).report).toMatchObject({ state: "APPROVED" });
  expect((await seen(people.cục, key(OTHER))).report).toMatchObject({ state: "SUBMITTED" });
  expect((await listSubmitted(readScope(people.cục), KEY, now)).map(({ unitId }) => unitId)).toEqual([OTHER]);
});
