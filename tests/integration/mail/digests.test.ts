import { afterEach, beforeAll, expect, test } from "vitest";
import { chooseMail } from "@/lib/commands/notices/choose-mail";
import { queueDigests } from "@/lib/commands/notices/queue-digests";
import { takeStep } from "@/lib/commands/projects/take-step";
import { transaction } from "@/lib/db/transaction";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { getNoticeSetting } from "@/lib/queries/notices/get-notice-setting";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { MailWork, until } from "../../support/mail-work";
import { refusalOf } from "../../support/outcomes";
import { read } from "../../support/smtp";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
const work = new MailWork(() => db.owner);
const now = new Date();
let facts: Facts;
let officer: Actor;
let leader: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
});
afterEach(() => work.end());

async function submitted(): Promise<string> {
  const { code } = await facts.aProject({ state: "DRAFT", unitId: "quang-tri-2025" });
  await takeStep(officer, aStepInput("submit", code, 1), now);
  return code;
}
/** Makes today a working day, or a day off, whatever day the test is run on. */
const today = (working: boolean) =>
  db.owner.query(
    `INSERT INTO calendar_exception VALUES (vietnam_today(), $1, 'Thử', 'Test', 'uncertain')
     ON CONFLICT (day) DO UPDATE SET working = EXCLUDED.working`,
    [working],
  );

test("a person chooses their own mail and its language, is written to at once until then, and changes nobody else's", async () => {
  expect(await getNoticeSetting(readScope(leader))).toEqual({ mail: "AT_ONCE", language: "vi" });
  await chooseMail(leader, { mail: "NONE", language: "en" }, now);
  await chooseMail(leader, { mail: "DAILY", language: "en" }, now);
  expect(await getNoticeSetting(readScope(leader))).toEqual({ mail: "DAILY", language: "en" });
  expect(await getNoticeSetting(readScope(officer))).toEqual({ mail: "AT_ONCE", language: "vi" });
  const seen = await transaction(officer, (tx) => tx.$queryRaw`SELECT mail FROM notice_setting`);
  expect(seen).toEqual([]);
  const auditor = await facts.anActor("AUDITOR");
  expect(await refusalOf(chooseMail(auditor, { mail: "NONE", language: "vi" }, now))).toMatchObject({
    code: "access.forbidden",
  });
});

test("who wants a digest gets no mail at once, but one in the morning of a working day with all that is unread", async () => {
  await chooseMail(leader, { mail: "DAILY", language: "en" }, now);
  const codes = [await submitted(), await submitted()];
  expect(await work.jobs()).toEqual([]);
  await today(false);
  expect(await queueDigests(UPKEEPER, null, now)).toBe(0);
  await today(true);
  expect(await Promise.all([queueDigests(UPKEEPER, null, now), queueDigests(UPKEEPER, null, now)])).toContain(1);
  expect(await work.jobs()).toHaveLength(1);
  const { url, received } = await work.mailServer();
  work.working(url);
  work.working(url);
  await until(() => work.jobs()).toEqual([]);
  expect(received).toHaveLength(1);
  const letter = read(received[0] as (typeof received)[number]);
  expect(letter.subject).toBe("2 unread notices");
  for (const code of codes) expect(letter.text).toContain(`/en/projects/${code}\n`);

  await db.owner.query("UPDATE notice_setting SET digested_on = vietnam_today() - 1");
  await db.owner.query("UPDATE notice SET read_at = now() WHERE account_id = $1", [leader.accountId]);
  expect(await queueDigests(UPKEEPER, null, now)).toBe(0);
});

test("who wants no mail gets none, and still has the notice", async () => {
  await chooseMail(leader, { mail: "NONE", language: "vi" }, now);
  await submitted();
  expect(await work.jobs()).toEqual([]);
  const { rows } = await db.owner.query("SELECT FROM notice WHERE account_id = $1 AND read_at IS NULL", [
    leader.accountId,
  ]);
  expect(rows).toHaveLength(1);
});

test("who wanted no mail and then wants it at once is written to of what comes after, not of what came before", async () => {
  await chooseMail(leader, { mail: "NONE", language: "vi" }, now);
  const before = await submitted();
  await chooseMail(leader, { mail: "AT_ONCE", language: "vi" }, now);
  await chooseMail(leader, { mail: "AT_ONCE", language: "en" }, now);
  await chooseMail(leader, { mail: "AT_ONCE", language: "vi" }, now);
  const after = await submitted();
  await work.due();
  const { url, received } = await work.mailServer();
  work.working(url);
  await until(() => work.jobs()).toEqual([]);
  expect(received).toHaveLength(1);
  const letter = read(received[0] as (typeof received)[number]);
  expect(letter.subject).toBe(`Đến lượt anh/chị: ${after}`);
  expect(letter.text).not.toContain(before);
});
