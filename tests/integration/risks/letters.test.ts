import { afterEach, beforeAll, expect, test } from "vitest";
import { chooseMail } from "@/lib/commands/notices/choose-mail";
import { queueRiskLetters } from "@/lib/commands/notices/queue-risk-letters";
import { UPKEEPER } from "@/lib/domain/access/actor";
import { vietnamDay } from "@/lib/domain/period/period";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { APP_ORIGIN, MailWork, until } from "../../support/mail-work";
import { read } from "../../support/smtp";

const db = testDatabase({ reference: true });
const work = new MailWork(() => db.owner);
const now = new Date();
let facts: Facts;

beforeAll(() => {
  facts = new Facts(db.owner);
});
afterEach(() => work.end());

test("each week who answers for money is written once what of it stands still, and nobody who wants no mail", async () => {
  const unitId = "quang-tri-2025";
  const officer = await facts.anActor("PROVINCE_OFFICER", { unitId });
  const leader = await facts.anActor("PROVINCE_LEADER", { unitId });
  const elsewhere = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  await facts.anActor("AUDITOR");
  await chooseMail(leader, { mail: "NONE", language: "vi" }, now);
  const project = await facts.aProject({ fund: "KCDP", state: "ASSIGNED", unitId });
  await facts.planned(project, million(80), project.id, vietnamDay(new Date(now.getTime() - 90 * 86_400_000)));

  const { url, received } = await work.mailServer();
  const queued = await Promise.all([1, 2, 3].map(() => queueRiskLetters(UPKEEPER, null, now)));
  expect(queued.toSorted()).toEqual([0, 0, 2]);
  expect(await queueRiskLetters(UPKEEPER, null, now)).toBe(0);
  await work.due();
  work.working(url);
  await until(() => work.jobs()).toEqual([]);

  expect(received.map(({ to }) => to)).toEqual([[officer.email]]);
  const letter = received[0];
  if (!letter) throw new Error("no letter came");
  const { subject, text } = read(letter);
  expect(subject).toBe("Kinh phí có nguy cơ chậm giải ngân tuần này: 1 loại cần xem");
  expect(text).toContain("Đã giao, chưa triển khai: 1 khoản, 80.000.000 đồng.");
  expect(text).toContain(`${APP_ORIGIN}/office/risks`);
  expect(elsewhere.email).not.toBe(officer.email);
});
