import { afterEach, beforeAll, expect, test } from "vitest";
import { retryJob } from "@/lib/commands/jobs/retry-job";
import { takeStep } from "@/lib/commands/projects/take-step";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { getJobs } from "@/lib/queries/jobs/get-jobs";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { MailWork, until } from "../../support/mail-work";
import { refusalOf } from "../../support/outcomes";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
const work = new MailWork(() => db.owner);
const now = new Date();
let officer: Actor;
let leader: Actor;
let admin: Actor;
let code: string;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  admin = await facts.anActor("ADMIN");
  ({ code } = await facts.aProject({ state: "DRAFT", unitId: "quang-tri-2025" }));
});
afterEach(() => work.end());

const queue = () => getJobs(readScope(admin));

test("mail refused ten times stops, is seen by the administrator with its reason, and goes out when it is tried again", async () => {
  let full = true;
  const { url, received } = await work.mailServer({ refuse: () => (full ? "mailbox is full" : null) });
  await takeStep(officer, aStepInput("submit", code, 1), now);
  expect(await queue()).toMatchObject({ failed: [], waiting: 1, mails: 1 });
  work.working(url);
  await until(async () => {
    await db.owner.query("UPDATE graphile_worker._private_jobs SET run_at = now() WHERE attempts < 10");
    return (await queue()).failed.length;
  }).toBe(1);
  const [failed] = (await queue()).failed;
  expect(failed).toMatchObject({
    task: "mail_notices",
    attempts: 10,
    reason: expect.stringContaining("mailbox is full"),
  });
  expect(await queue()).toMatchObject({ waiting: 0, mails: 0, oldest: null });
  expect(received).toEqual([]);

  const id = failed?.id ?? "";
  for (const other of [officer, leader])
    expect(await refusalOf(retryJob(other, { id }, now))).toMatchObject({ code: "access.forbidden" });
  full = false;
  await retryJob(admin, { id }, now);
  await until(() => work.jobs()).toEqual([]);
  expect(received.map(({ to }) => to)).toEqual([[leader.email]]);
  const { rows } = await db.owner.query("SELECT account_id, before FROM audit_entry WHERE permission = 'job.retry'");
  expect(rows).toEqual([{ account_id: admin.accountId, before: expect.objectContaining({ task: "mail_notices" }) }]);
  expect(await refusalOf(retryJob(admin, { id }, now))).toMatchObject({ code: "access.not-found" });
});

test("no other role of the portal reads or moves a failed job, whatever it asks the database for", async () => {
  for (const role of ["portal_province", "portal_ministry", "portal_auditor", "portal_public"])
    for (const asked of [
      "failed_jobs()",
      "waiting_jobs()",
      "retry_job(1)",
      "queue_digests()",
      "queue_risk_letters()",
      "risks_to_mail(gen_random_uuid(), 60)",
      "queue_heads()",
      "tell_deadlines(5)",
      "tell_tasks(5)",
      "tell_reports(3)",
      "lock_due_reports()",
      "reports_to_compare(5)",
    ])
      await expect(db.app.query(`SET LOCAL ROLE ${role}; SELECT * FROM ${asked}`)).rejects.toThrow("permission denied");
});

test("mail is told apart from other jobs that wait, since a portal without a mail server waits for none of it", async () => {
  const { code: other } = await new Facts(db.owner).aProject({ state: "DRAFT", unitId: "quang-tri-2025" });
  await takeStep(officer, aStepInput("submit", other, 1), now);
  await db.owner.query("SELECT graphile_worker.add_job('tell_deadlines')");
  expect(await queue()).toMatchObject({ failed: [], waiting: 2, mails: 1 });
});
