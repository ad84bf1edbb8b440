import { beforeAll, describe, expect, test } from "vitest";
import { movePeriod } from "@/lib/commands/reports/move-period";
import { typeCells } from "@/lib/commands/reports/type-cells";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { FUNDS } from "@/lib/domain/fund";
import type { ThroughMonth } from "@/lib/domain/period/period";
import { movePeriodInput } from "@/lib/input/periods";
import { reportCellsInput } from "@/lib/input/report-cells";
import { listInvariants } from "@/lib/queries/invariants/list-invariants";
import { reportStatus } from "@/lib/server/refusals/report-status";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { askedAgain, outcomesOf } from "../../support/outcomes";
import {
  amounts,
  explainAll,
  now,
  openPeriod,
  reportingPeople,
  restate,
  save,
  seen,
  step,
  UNIT,
} from "../../support/reporting";

const db = testDatabase({ reference: true });
const CONFLICT = 409;
let people: Awaited<ReturnType<typeof reportingPeople>>;
type Key = { readonly year: number; readonly through: ThroughMonth; readonly unitId: string };

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
});

/** A whole, explained report that its head may certify, of a period of its own that was due long ago. */
async function aReadyReport(year: number, through: number): Promise<Key> {
  const key = { year, through: through as ThroughMonth, unitId: UNIT };
  await openPeriod(people.bộ, year, through);
  await step(people.writes, "begin", {}, key);
  for (const fund of FUNDS) await save(people.writes, { amounts: amounts(fund, 5_000_000n, 4_000_000n) }, key);
  await explainAll(people.writes, key);
  return key;
}

async function anApprovedReport(year: number, through: number): Promise<Key> {
  const key = await aReadyReport(year, through);
  await step(people.head, "submit", {}, key);
  await step(people.cục, "approve", {}, key);
  return key;
}

/** Whether one was done and the other refused as two people who meet are. */
async function oneWins(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  const { done, ...refused } = await outcomesOf(works.map((work) => askedAgain(work)));
  expect(done, JSON.stringify(refused)).toBe(1);
  for (const code of Object.keys(refused)) expect(isConflict(code), code).toBe(true);
}

const isConflict = (code: string) =>
  code === "step.not-now" || (code in reportStatus && reportStatus[code as keyof typeof reportStatus] === CONFLICT);

const close = (actor: Actor, { year, through }: Key) =>
  movePeriod(
    actor,
    movePeriodInput.parse({ year: String(year), through: String(through), version: 2, verb: "close" }),
    now,
  );

async function stepsTaken(key: Key): Promise<string[]> {
  const { rows } = await db.owner.query<{ step: string }>(
    `SELECT s.step FROM report_step s JOIN provincial_report r ON r.id = s.report_id
     WHERE r.unit_id = $1 AND r.budget_year = $2 AND r.through_month = $3 ORDER BY r.version, s.report_revision`,
    [key.unitId, key.year, key.through],
  );
  return rows.map((row) => row.step);
}

describe("two things at once on a periodic report", () => {
  test.each([7, 8, 9, 10])(
    "a period closed over through month %i takes the report whole or not at all",
    async (month) => {
      const key = await aReadyReport(2025, month);
      const { version } = await seen(people.head, key);
      const late = () => step(people.head, "submit", { version }, key);
      const works = month % 2 ? [() => close(people.bộ, key), late] : [late, () => close(people.bộ, key)];
      const { done, ...refused } = await outcomesOf(works.map((work) => askedAgain(work)));
      const { report, view } = await seen(people.head, key);
      expect(view.period.state).toBe("CLOSED");
      if (done === 2) {
        expect([report.state, (await stepsTaken(key)).at(-1)]).toEqual(["SUBMITTED", "report.submit"]);
      } else {
        expect(Object.keys(refused).every((code) => ["report.period-closed", "report.busy"].includes(code))).toBe(true);
        expect([report.state, report.submittedAt]).toEqual(["DRAFT", null]);
        expect(await outcomesOf([step(people.head, "submit", {}, key)])).toEqual({ "report.period-closed": 1 });
      }
    },
  );

  test.each([1, 2, 3])(
    "a lock and a correction: the correction is of what counts, whichever comes first (%i)",
    async (month) => {
      const key = await anApprovedReport(2026, month);
      const { version } = await seen(people.bộ, key);
      const works = [() => step(people.bộ, "lock", { version }, key), () => restate(people.writes, "Sai số.", key)];
      if (month % 2) works.reverse();
      const { done, ...refused } = await outcomesOf(works.map((work) => askedAgain(work)));
      expect([1, 2]).toContain(done);
      for (const code of Object.keys(refused)) expect(isConflict(code), code).toBe(true);
      const { view } = await seen(people.writes, key);
      expect(["APPROVED", "LOCKED"]).toContain(view.versions[0]?.state);
      expect(view.versions.slice(1).map(({ state }) => state)).toEqual(view.versions.length === 2 ? ["DRAFT"] : []);
    },
  );

  test.each([4, 5, 6])(
    "a report certified while it is saved: what was certified is what its head saw (%i)",
    async (month) => {
      const key = await aReadyReport(2026, month);
      const { version } = await seen(people.head, key);
      const cells = [{ cell: "text.results", value: "Đã hoàn thành.", seen: null }];
      const address = { year: String(key.year), through: String(key.through), unitId: key.unitId };
      await oneWins([
        () => step(people.head, "submit", { version }, key),
        () => typeCells(people.writes, reportCellsInput.parse({ ...address, cells }), now),
      ]);
      const { report } = await seen(people.head, key);
      expect([report.state, report.texts.has("results")]).toEqual(
        report.state === "SUBMITTED" ? ["SUBMITTED", false] : ["DRAFT", true],
      );
    },
  );

  test.each([7, 8])("two corrections begun at once are one (%i)", async (month) => {
    const key = await anApprovedReport(2026, month);
    const { version } = await seen(people.writes, key);
    await oneWins([
      () => restate(people.writes, `Sai số ${version}.`, key),
      () => restate(people.head, "Thiếu chứng từ.", key),
    ]);
    const { view } = await seen(people.writes, key);
    expect(view.versions.map((one) => [one.version, one.state])).toEqual([
      [1, "APPROVED"],
      [2, "DRAFT"],
    ]);
  });

  test.each([9, 10, 11])(
    "approved by one of the Ministry and returned by another: one of them decides (%i)",
    async (month) => {
      const key = await aReadyReport(2026, month);
      await step(people.head, "submit", {}, key);
      const { version } = await seen(people.cục, key);
      await oneWins([
        () => step(people.cục, "approve", { version }, key),
        () => step(people.bộ, "return", { version, note: "Đối chiếu lại." }, key),
      ]);
      const { report } = await seen(people.cục, key);
      const decided = report.state === "APPROVED" ? "report.approve" : "report.return";
      expect(await stepsTaken(key)).toEqual(["report.begin", "report.submit", decided]);
      expect(report.certifiedAt !== null).toBe(report.state === "APPROVED");
    },
  );

  test("the histories of all these reports are paths and what is certified is whole", async () => {
    const found = await listInvariants(readScope(people.auditor));
    const ofReports = found.filter(({ name }) => name.startsWith("reports."));
    expect(ofReports.map(({ name, failures }) => [name, failures])).toEqual([
      ["reports.history-is-a-path", 0],
      ["reports.certified-are-whole", 0],
    ]);
  });
});
