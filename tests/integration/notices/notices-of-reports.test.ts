import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { Notice } from "@/lib/domain/notices/notice";
import { noticeWords } from "@/lib/format/notices/notice-words";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { amounts, explainAll, openPeriod, reportingPeople, save, step } from "../../support/reporting";

const db = testDatabase({ reference: true });
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  people = await reportingPeople(facts);
  await facts.delegated(people.head, people.writesToo);
});

const told = async (actor: Actor): Promise<Extract<Notice, { of: "report" }>[]> =>
  (await listNotices(readScope(actor), { page: 1 })).items.flatMap((one) => (one.of === "report" ? [one] : []));
const kinds = async (actor: Actor) => (await told(actor)).map(({ kind }) => kind).reverse();

test("officers and leaders of each province are told that its report is open, and whoever opened it is not", async () => {
  await openPeriod(people.cục, 2026, 9);
  for (const actor of [people.writes, people.head]) {
    expect(await told(actor)).toMatchObject([
      {
        ...{ kind: "report.opened", unitId: "quang-tri-2025", year: 2026, through: 9, version: 1 },
        ...{ takenBy: people.cục.fullName, told: { unit: "Quảng Trị", note: null } },
      },
    ]);
  }
  expect(await told(people.elsewhere)).toMatchObject([{ unitId: "da-nang-2025" }]);
  for (const actor of [people.cục, people.bộ]) expect(await told(actor)).toEqual([]);
});

test("each step is told to those whose turn it is or who wait for it, never to who took it", async () => {
  await step(people.writes, "begin");
  await save(people.writes, { amounts: [...amounts("KCQG", 10n, 8n), ...amounts("KCDP", 10n, 8n)] });
  await explainAll(people.writes);
  await step(people.writes, "present");
  await step(people.head, "decline", { note: "Xem lại số đã giải ngân." });
  await step(people.writes, "present");
  await step(people.head, "submit");
  await step(people.cục, "return", { note: "Thiếu kinh phí địa phương." });
  await step(people.head, "submit");
  await step(people.cục, "approve");
  await step(people.bộ, "lock");

  const both = ["report.returned", "report.approved", "report.locked"];
  expect(await kinds(people.writes)).toEqual(["report.opened", "report.declined", ...both]);
  expect(await kinds(people.head)).toEqual(["report.opened", "report.presented", "report.presented", ...both]);
  // Who acts for the head hears what waits for the head.
  const acting = ["report.opened", "report.presented", "report.declined", "report.presented", ...both];
  expect(await kinds(people.writesToo)).toEqual(acting);
  expect(await kinds(people.cục)).toEqual(["report.submitted", "report.submitted"]);
  expect(await kinds(people.bộ)).toEqual([]);
  expect(await kinds(people.elsewhere)).toEqual(["report.opened"]);
});

test("it reads as a sentence in both languages, with why it was sent back, and leads to the report", async () => {
  const declined = (await told(people.writes)).find(({ kind }) => kind === "report.declined");
  if (!declined) throw new Error("the officer was told");
  const { sentence, thing, path } = noticeWords(declined, "vi");
  expect(sentence).toBe(`${people.head.fullName} chưa chốt số liệu báo cáo. Lý do: “Xem lại số đã giải ngân.”`);
  expect(thing).toBe("Báo cáo định kỳ 9 tháng năm 2026, Quảng Trị");
  expect(path).toBe("/reports/2026/9/quang-tri-2025");
  const [submitted] = await told(people.cục);
  if (!submitted) throw new Error("the Cục was told");
  expect(noticeWords(submitted, "en").sentence).toBe(
    `${people.head.fullName} certified and submitted the report of Quảng Trị.`,
  );
});

test("it goes by mail too, while its reader is of that province", async () => {
  const mailed = async () =>
    (
      await db.owner.query("SELECT notice ->> 'kind' AS kind FROM notices_to_mail($1, 'AT_ONCE')", [
        people.elsewhere.accountId,
      ])
    ).rows;
  expect(await mailed()).toEqual([{ kind: "report.opened" }]);
  await db.owner.query("UPDATE role_grant SET valid_to = now() WHERE account_id = $1", [people.elsewhere.accountId]);
  expect(await mailed()).toEqual([]);
});

test("each step is told once to each person, whoever asks the database again", async () => {
  const again = "SELECT notice_report_step(s) FROM report_step s";
  const count = async () => (await db.owner.query("SELECT count(*)::int AS n FROM notice")).rows;
  const before = await count();
  await db.owner.query(`BEGIN; SET LOCAL portal.account = '${people.auditor.accountId}'; ${again}; COMMIT`);
  expect(await count()).toEqual(before);
});
