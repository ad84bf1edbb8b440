import { afterEach, beforeAll, expect, test } from "vitest";
import { addItem } from "@/lib/commands/conferences/write-item";
import { takeStep } from "@/lib/commands/projects/take-step";
import { purgeExpired } from "@/lib/commands/sessions/purge-expired";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { addItemInput } from "@/lib/input/conference-items";
import { countUnread } from "@/lib/queries/notices/count-unread";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { APP_ORIGIN, MailWork, until } from "../../support/mail-work";
import { anSmtpServer, read } from "../../support/smtp";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
const work = new MailWork(() => db.owner);
let facts: Facts;
let officer: Actor;
let leader: Actor;

beforeAll(() => {
  facts = new Facts(db.owner);
});
afterEach(() => work.end());

/** People of a province of their own, so that nobody else's news reaches them. */
async function aProvince(unitId: string): Promise<void> {
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId });
}
async function submitted(unitId: string, title = "Máy ép gỗ"): Promise<string> {
  const { code } = await facts.aProject({ state: "DRAFT", unitId, title });
  await takeStep(officer, aStepInput("submit", code, 1), new Date());
  return code;
}
test("who must decide next gets one mail in Vietnamese, with the way to the đề án, from two workers at once", async () => {
  await aProvince("quang-tri-2025");
  const code = await submitted("quang-tri-2025", "Máy ép gỗ\r\nBcc: ke-gian@example.com");
  expect(await work.jobs()).toHaveLength(1);
  await work.due();
  const { url, received } = await work.mailServer();
  work.working(url);
  work.working(url);
  await until(() => work.jobs()).toEqual([]);
  expect(received.map(({ to }) => to)).toEqual([[leader.email]]);
  const letter = read(received[0] as (typeof received)[number]);
  expect(letter.subject).toBe(`Đến lượt anh/chị: ${code}`);
  expect(letter.text).toContain(`Kính gửi ${leader.fullName},`);
  expect(letter.text).toContain(`${officer.fullName} trình đề án lên Sở.`);
  expect(letter.text).toContain(`Đề án ${code} – Máy ép gỗ Bcc: ke-gian@example.com`);
  expect(letter.text).toContain(`\n${APP_ORIGIN}/projects/${code}\n`);
  expect(letter.headers.filter((line) => /^(bcc|cc):/i.test(line))).toEqual([]);
  expect(letter.headers).toContain("Auto-Submitted: auto-generated");
});

test("what came within a few seconds is told in one mail, and what was read meanwhile in none", async () => {
  await aProvince("da-nang-2025");
  const codes = [await submitted("da-nang-2025"), await submitted("da-nang-2025"), await submitted("da-nang-2025")];
  await db.owner.query(
    "UPDATE notice SET read_at = now() WHERE account_id = $1 AND project_id = (SELECT id FROM project WHERE code = $2)",
    [leader.accountId, codes[0]],
  );
  await work.due();
  const { url, received } = await work.mailServer();
  work.working(url);
  await until(() => work.jobs()).toEqual([]);
  expect(received).toHaveLength(1);
  const letter = read(received[0] as (typeof received)[number]);
  expect(letter.subject).toBe("2 thông báo về đề án");
  expect(codes.map((code) => letter.text.includes(`/projects/${code}\n`))).toEqual([false, true, true]);
});

test("a conclusion given to a province is mailed to its people beside what waits of đề án, with the way to each", async () => {
  await aProvince("quang-ngai-2025");
  const code = await submitted("quang-ngai-2025");
  const organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  const id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
  const words = { id, kind: "TASK", title: "Nộp báo cáo đúng hạn", unitId: "quang-ngai-2025" };
  await addItem(organiser, addItemInput.parse(words), new Date());
  await work.due();
  const { url, received } = await work.mailServer();
  work.working(url);
  await until(() => work.jobs()).toEqual([]);
  const letters = received.map(read);
  const [toLeader, toOfficer] = [leader, officer].map(
    ({ email }) => letters[received.findIndex(({ to }) => to.includes(email))],
  );
  expect(toLeader?.subject).toBe("2 thông báo mới");
  expect(toLeader?.text).toContain(`\n${APP_ORIGIN}/projects/${code}\n`);
  expect(toLeader?.text).toContain(`\n${APP_ORIGIN}/conferences/${id}\n`);
  expect(toOfficer?.subject).toMatch(/^Kết luận giao tỉnh: Miền Trung – Tây Nguyên lần thứ /);
  expect(toOfficer?.text).toContain(
    `${organiser.fullName} giao Quảng Ngãi thực hiện kết luận 1: “Nộp báo cáo đúng hạn”.`,
  );
});

test("a dead mail server delays mail and nothing else: the step is taken, the mail comes once the server is back", async () => {
  await aProvince("khanh-hoa-2025");
  const gone = await anSmtpServer();
  await gone.close();
  work.working(gone.url);
  const code = await submitted("khanh-hoa-2025");
  await work.due();
  await until(async () => (await work.jobs())[0]?.last_error ?? "").toContain("ECONNREFUSED");
  expect((await work.jobs())[0]?.attempts).toBe(1);
  const [told] = (await db.owner.query("SELECT mailed_at FROM notice WHERE account_id = $1", [leader.accountId])).rows;
  expect(told).toEqual({ mailed_at: null });

  const { received } = await work.mailServer({ port: gone.port });
  await until(async () => {
    await work.due();
    return work.jobs();
  }).toEqual([]);
  expect(received.map((one) => read(one).subject)).toEqual([`Đến lượt anh/chị: ${code}`]);
});

test("a closed account is written to no more", async () => {
  await aProvince("gia-lai-2025");
  await submitted("gia-lai-2025");
  await db.owner.query("UPDATE account SET disabled_at = now() WHERE id = $1", [leader.accountId]);
  await work.due();
  const { url, received } = await work.mailServer();
  work.working(url);
  await until(() => work.jobs()).toEqual([]);
  expect(received).toEqual([]);
});

test("mail that no sender took for three days is dropped by the upkeep, and the notice stays in the inbox", async () => {
  await aProvince("dak-lak-2025");
  await submitted("dak-lak-2025");
  await submitted("dak-lak-2025");
  await db.owner.query(`UPDATE graphile_worker._private_jobs SET run_at = now() - interval '73 hours'
    WHERE id = (SELECT min(id) FROM graphile_worker._private_jobs)`);
  expect(await purgeExpired(UPKEEPER, null, new Date())).toContainEqual({ what: "jobs", removed: 1 });
  expect(await work.jobs()).toHaveLength(1);
  expect(await countUnread(leader)).toBe(2);
});

test("a step that is undone leaves no job, and no role of the portal but its own work sees the queue", async () => {
  await aProvince("lam-dong-2025");
  const { code } = await facts.aProject({ state: "DRAFT", unitId: "lam-dong-2025" });
  await takeStep(officer, aStepInput("submit", code, 1), new Date());
  await expect(takeStep(officer, aStepInput("submit", code, 1), new Date())).rejects.toThrow();
  expect(await work.jobs()).toHaveLength(1);
  for (const role of ["portal_province", "portal_ministry", "portal_admin", "portal_public", "portal_auth"])
    await expect(db.app.query(`SET LOCAL ROLE ${role}; SELECT FROM graphile_worker.jobs`)).rejects.toThrow(
      "permission denied for schema graphile_worker",
    );
});
