import { afterEach, beforeAll, expect, test } from "vitest";
import { queueHeads } from "@/lib/commands/notices/queue-heads";
import { takeStep } from "@/lib/commands/projects/take-step";
import { transaction } from "@/lib/db/transaction";
import { type Actor, OPERATOR, UPKEEPER } from "@/lib/domain/access/actor";
import type { AuditHead } from "@/lib/domain/office/audit-head";
import { tasksOf } from "@/lib/jobs/tasks";
import { checkHeads, listHeads, parseHeads } from "@/lib/queries/invariants/audit-heads";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { APP_ORIGIN, MailWork, until } from "../../support/mail-work";
import { anSmtpServer, type Received, read } from "../../support/smtp";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
const work = new MailWork(() => db.owner);
const now = new Date();
let facts: Facts;
let auditor: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  auditor = await facts.anActor("AUDITOR");
  await facts.anActor("ADMIN");
  for (const unitId of ["quang-tri-2025", "da-nang-2025"]) {
    const officer = await facts.anActor("PROVINCE_OFFICER", { unitId });
    const { code } = await facts.aProject({ state: "DRAFT", unitId });
    await takeStep(officer, aStepInput("submit", code, 1), now);
  }
});
afterEach(() => work.end());

const queued = async () => (await work.jobs()).filter((job) => job.task_identifier === "mail_heads");
/** The heads as an auditor copies them out of a letter. */
const headsIn = (letter: Received) =>
  parseHeads(
    read(letter)
      .text.split("\n")
      .filter((line) => line.startsWith("{"))
      .join("\n"),
  );
const check = (heads: readonly AuditHead[]) => transaction(OPERATOR, (tx) => checkHeads(tx, heads));

test("every auditor gets the head of every chain by mail, and only they; two instances queue it once", async () => {
  await db.owner.query("DELETE FROM graphile_worker._private_jobs");
  const second = await facts.anActor("AUDITOR");
  const locked = await facts.anActor("AUDITOR");
  await db.owner.query("UPDATE account SET disabled_at = now() WHERE id = $1", [locked.accountId]);
  await Promise.all([queueHeads(UPKEEPER, null, now), queueHeads(UPKEEPER, null, now)]);
  expect(await queued()).toHaveLength(2);
  await db.owner.query("UPDATE role_grant SET valid_to = now() WHERE account_id = $1", [second.accountId]);
  const { url, received } = await work.mailServer();
  work.working(url);
  work.working(url);
  await until(() => work.jobs()).toEqual([]);
  expect(received.map(({ to }) => to)).toEqual([[auditor.email]]);

  const letter = received[0] as Received;
  expect(read(letter).subject).toMatch(/^Mục cuối nhật ký kiểm toán ngày \d\d\/\d\d\/\d{4}$/);
  expect(read(letter).text).toContain(`Kính gửi ${auditor.fullName},`);
  const heads = headsIn(letter);
  expect(heads).toEqual(await transaction(UPKEEPER, listHeads));
  expect(heads.map(({ chain }) => chain)).toEqual(expect.arrayContaining(["quang-tri-2025", "da-nang-2025"]));
  expect(await check(heads)).toMatchObject({ failures: 0, checked: heads.length });
});

test("a trail that its owner cut and chained anew no longer has the head that was mailed", async () => {
  await queueHeads(UPKEEPER, null, now);
  const { url, received } = await work.mailServer();
  work.working(url);
  await until(() => work.jobs()).toEqual([]);
  const heads = headsIn(received[0] as Received);
  await db.owner.query("ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only");
  await db.owner.query("DELETE FROM audit_entry WHERE chain = 'da-nang-2025'");
  await db.owner.query("DELETE FROM audit_chain WHERE chain = 'da-nang-2025'");
  await db.owner.query("ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_append_only");
  const { rows } = await db.owner.query("SELECT failures::int FROM check_audit_chain()");
  expect(rows).toEqual([{ failures: 0 }]);
  expect(await check(heads)).toMatchObject({
    failures: 1,
    examples: [expect.stringMatching(/^da-nang-2025\//)],
  });
});

test("a mail server that is away delays the heads, and the next day's mail takes the place of one not sent", async () => {
  const gone = await anSmtpServer();
  await gone.close();
  work.working(gone.url);
  await queueHeads(UPKEEPER, null, now);
  await until(async () => (await queued())[0]?.last_error ?? "").toContain("ECONNREFUSED");
  await queueHeads(UPKEEPER, null, now);
  const { received } = await work.mailServer({ port: gone.port });
  await until(async () => {
    await work.due();
    return work.jobs();
  }).toEqual([]);
  expect(received).toHaveLength(1);
});

test("heads are mailed each day by the clock, where a mail server is named and nowhere else", () => {
  const named = tasksOf({ APP_ORIGIN, SMTP_URL: "smtp://127.0.0.1:25", MAIL_FROM: undefined });
  const none = tasksOf({ APP_ORIGIN, SMTP_URL: undefined, MAIL_FROM: undefined });
  expect(named.crontab).toMatch(/^0 22 \* \* \* queue_heads /m);
  expect(Object.keys(named.list)).toEqual(expect.arrayContaining(["queue_heads", "mail_heads"]));
  expect(none.crontab).not.toContain("queue_heads");
  expect(Object.keys(none.list)).toEqual(["lock_reports", "tell_corrections", "tell_deadlines"]);
});
