import { beforeAll, expect, test } from "vitest";
import { tellDeadlines } from "@/lib/commands/notices/tell-deadlines";
import { remindPeriod } from "@/lib/commands/reports/remind-period";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { Notice } from "@/lib/domain/notices/notice";
import { noticeWords } from "@/lib/format/notices/notice-words";
import { remindPeriodInput } from "@/lib/input/periods";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { getPeriod } from "@/lib/queries/reports/get-period";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";
import {
  amounts,
  explainAll,
  KEY,
  now,
  openPeriod,
  PERIOD,
  reportingPeople,
  save,
  step,
} from "../../support/reporting";

const db = testDatabase({ reference: true });
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
  await openPeriod(people.cục, 2026, 9);
});

const KINDS = ["report.due-soon", "report.overdue", "report.reminded"];
const told = async (actor: Actor): Promise<Extract<Notice, { of: "report" }>[]> =>
  (await listNotices(readScope(actor), { page: 1 })).items.flatMap((one) =>
    one.of === "report" && KINDS.includes(one.kind) ? [one] : [],
  );
const kinds = async (actor: Actor) => (await told(actor)).map(({ kind }) => kind).reverse();
const dueIn = (days: number) =>
  db.owner.query(
    "UPDATE reporting_period SET due_on = vietnam_today() + $1::int WHERE budget_year = 2026 AND through_month = 9",
    [days],
  );
const morning = () => tellDeadlines(UPKEEPER, null, now);
const remind = (actor: Actor) => remindPeriod(actor, remindPeriodInput.parse(PERIOD), now);
const anotherDay = () =>
  db.owner.query("UPDATE notice SET occasion = gen_random_uuid()::text WHERE kind = 'report.reminded'");

test("a province hears once that its report is due in three days, and no earlier", async () => {
  await dueIn(4);
  expect(await morning()).toBe(0);
  await dueIn(3);
  await morning();
  expect(await morning()).toBe(0);
  for (const actor of [people.writes, people.head, people.elsewhere])
    expect(await kinds(actor)).toEqual(["report.due-soon"]);
  for (const actor of [people.cục, people.bộ]) expect(await kinds(actor)).toEqual([]);
  const [notice] = await told(people.elsewhere);
  if (!notice) throw new Error("the neighbour was told");
  expect(noticeWords(notice, "vi").sentence).toMatch(/^Chưa gửi báo cáo của Đà Nẵng, hạn gửi \d\d\/\d\d\/\d{4}\.$/);
});

test("whoever has sent hears nothing more; the others hear once that it is overdue", async () => {
  await step(people.writes, "begin");
  await save(people.writes, { amounts: [...amounts("KCQG", 10n, 8n), ...amounts("KCDP", 10n, 8n)] });
  await explainAll(people.writes);
  await step(people.head, "submit");
  await dueIn(-1);
  await morning();
  expect(await morning()).toBe(0);
  expect(await kinds(people.elsewhere)).toEqual(["report.due-soon", "report.overdue"]);
  expect(await kinds(people.head)).toEqual(["report.due-soon"]);
});

test("a province that was given more time is told by its own day", async () => {
  await dueIn(-2);
  await db.owner.query(
    `INSERT INTO period_extension (budget_year, through_month, unit_id, due_on, reason, given_by)
     VALUES (2026, 9, 'da-nang-2025', vietnam_today() + 30, 'Bão.', $1)`,
    [people.cục.accountId],
  );
  expect(await morning()).toBe(0);
  expect(await kinds(people.elsewhere)).toEqual(["report.due-soon", "report.overdue"]);
});

test("the Cục reminds each province that has not sent once a day, whoever asks and however often", async () => {
  expect(await refusalOf(remind(people.head))).toMatchObject({ code: "access.forbidden" });
  const { owing } = (await getPeriod(readScope(people.cục), KEY)) ?? { owing: null };
  expect(owing).toBe(33);
  expect(await outcomesOf([remind(people.cục), remind(people.bộ)])).toEqual({ done: 2 });
  expect(await kinds(people.elsewhere)).toEqual(["report.due-soon", "report.overdue", "report.reminded"]);
  expect(await kinds(people.head)).toEqual(["report.due-soon"]);
  expect(await remind(people.cục)).toMatchObject({ reminded: 0 });
  await anotherDay();
  expect(await remind(people.cục)).toMatchObject({ reminded: 1 });
  const { rows } = await db.owner.query("SELECT after FROM audit_entry WHERE after ? 'reminded'");
  expect(rows).toEqual([{ after: { reminded: 1 } }, { after: { reminded: 1 } }]);
});

test("who sent and got it back owes it again, and a closed period reminds nobody", async () => {
  await step(people.cục, "return", { note: "Thiếu kinh phí địa phương." });
  await anotherDay();
  expect(await remind(people.cục)).toMatchObject({ reminded: 2 });
  await db.owner.query("UPDATE reporting_period SET state = 'CLOSED' WHERE budget_year = 2026 AND through_month = 9");
  expect(await refusalOf(remind(people.cục))).toMatchObject({ code: "period.not-now" });
  await dueIn(2);
  expect(await morning()).toBe(0);
});

test("a province reminds nobody, whatever it asks the database for", async () => {
  await expect(db.app.query("SET LOCAL ROLE portal_province; SELECT remind_provinces(2026, 9)")).rejects.toThrow(
    "permission denied",
  );
});
