import { beforeAll, expect, test } from "vitest";
import { lockDueReports } from "@/lib/commands/reports/lock-due-reports";
import { lockPeriod } from "@/lib/commands/reports/lock-period";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { noticeWords } from "@/lib/format/notices/notice-words";
import { lockPeriodInput } from "@/lib/input/periods";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { getPeriod } from "@/lib/queries/reports/get-period";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import {
  amounts,
  explainAll,
  KEY,
  now,
  openPeriod,
  PERIOD,
  reportingPeople,
  restate,
  save,
  seen,
  step,
} from "../../support/reporting";

const db = testDatabase({ reference: true });
const NEIGHBOUR = { ...KEY, unitId: "da-nang-2025" };
let people: Awaited<ReturnType<typeof reportingPeople>>;
let neighbour: Actor;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  people = await reportingPeople(facts);
  neighbour = await facts.anActor("PROVINCE_LEADER", { unitId: NEIGHBOUR.unitId });
  await openPeriod(people.cục, 2026, 9);
  await send(people.writes, people.head, KEY);
  await send(people.elsewhere, neighbour, NEIGHBOUR);
  await step(people.cục, "approve");
});

async function send(officer: Actor, head: Actor, key: typeof KEY) {
  await step(officer, "begin", {}, key);
  await save(officer, { amounts: [...amounts("KCQG", 10n, 8n), ...amounts("KCDP", 10n, 8n)] }, key);
  await explainAll(officer, key);
  await step(head, "submit", {}, key);
}
const lock = (actor: Actor) => lockPeriod(actor, lockPeriodInput.parse(PERIOD), now);
const stateOf = async (actor: Actor, key = KEY) => (await seen(actor, key)).report.state;
const locksIn = (days: number) =>
  db.owner.query(
    `UPDATE reporting_period SET due_on = data_to, locks_on = greatest(data_to, vietnam_today() + $1::int)
     WHERE budget_year = 2026 AND through_month = 9`,
    [days],
  );
const trail = async () =>
  (
    await db.owner.query(
      "SELECT account_id, after ->> 'state' AS state FROM audit_entry WHERE permission = 'report.lock'",
    )
  ).rows;

test("only the leader of the Ministry locks a period, and a period there is not is not there", async () => {
  for (const actor of [people.cục, people.head, people.writes, people.auditor])
    expect(await refusalOf(lock(actor))).toMatchObject({ code: "access.forbidden", permission: "report.lock" });
  const absent = lockPeriodInput.parse({ year: "2031", through: "5" });
  expect(await refusalOf(lockPeriod(people.bộ, absent, now))).toMatchObject({ code: "access.not-found" });
});

test("locked for all, what is approved is locked once with its history, and what is not stands", async () => {
  expect((await getPeriod(readScope(people.bộ), KEY))?.approved).toBe(1);
  const both = await Promise.all([lock(people.bộ), lock(people.bộ)]);
  expect(both.map(({ locked }) => locked).sort()).toEqual([0, 1]);
  const { report } = await seen(people.cục);
  expect(report.state).toBe("LOCKED");
  expect(report.steps.at(-1)).toMatchObject({ step: "report.lock", takenBy: people.bộ.fullName });
  expect(await stateOf(neighbour, NEIGHBOUR)).toBe("SUBMITTED");
  expect(await trail()).toEqual([{ account_id: people.bộ.accountId, state: "LOCKED" }]);
  expect(await lock(people.bộ)).toMatchObject({ locked: 0 });
});

test("a certified report is locked while a correction of it is written, which goes on", async () => {
  await step(people.cục, "approve", {}, NEIGHBOUR);
  await restate(people.elsewhere, "Cập nhật số đã giải ngân.", NEIGHBOUR);
  expect(await lock(people.bộ)).toMatchObject({ locked: 1 });
  const { view } = await seen(neighbour, NEIGHBOUR);
  expect(view.versions.map(({ state }) => state)).toEqual(["LOCKED", "DRAFT"]);
});

test("on the locking day the portal locks by itself, in nobody's name, and says so", async () => {
  await step(neighbour, "submit", {}, NEIGHBOUR);
  await step(people.cục, "approve", {}, NEIGHBOUR);
  await locksIn(1);
  expect(await lockDueReports(UPKEEPER, null, now)).toBe(0);
  await locksIn(0);
  expect(await lockDueReports(UPKEEPER, null, now)).toBe(1);
  expect(await lockDueReports(UPKEEPER, null, now)).toBe(0);

  const { report } = await seen(neighbour, NEIGHBOUR);
  expect(report.state).toBe("LOCKED");
  expect(report.steps.at(-1)).toMatchObject({ step: "report.lock", takenBy: "", onBehalfOf: null });
  expect((await trail()).at(-1)).toEqual({ account_id: null, state: "LOCKED" });
  const [notice] = (await listNotices(readScope(neighbour), { page: 1 })).items;
  expect(notice && noticeWords(notice, "vi").sentence).toMatch(/^Cổng khuyến công khóa báo cáo;/);
});

test("no step but locking is in nobody's name, and no person's role locks on the day", async () => {
  await expect(
    db.owner.query(
      `INSERT INTO report_step (report_id, report_revision, step, from_state, to_state)
       SELECT id, 99, 'report.approve', 'SUBMITTED', 'APPROVED' FROM provincial_report LIMIT 1`,
    ),
  ).rejects.toThrow("report_step_by_somebody");
  for (const role of ["portal_ministry", "portal_province"])
    await expect(db.app.query(`SET LOCAL ROLE ${role}; SELECT lock_due_reports()`)).rejects.toThrow(
      "permission denied",
    );
  const { rows } = await db.owner.query("SELECT name FROM check_report_steps() WHERE failures > 0");
  expect(rows).toEqual([]);
});
