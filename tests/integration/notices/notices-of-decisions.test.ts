import { beforeAll, expect, test } from "vitest";
import { draftDecision } from "@/lib/commands/plans/draft-decision";
import { issueDecision } from "@/lib/commands/plans/issue-decision";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { Notice } from "@/lib/domain/notices/notice";
import { noticeWords } from "@/lib/format/notices/notice-words";
import { draftDecisionInput } from "@/lib/input/plan-decisions";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
const people = {} as Record<"cuc" | "head" | "officer" | "leader" | "neighbour" | "elsewhere", Actor>;
let facts: Facts;

beforeAll(async () => {
  facts = new Facts(db.owner);
  people.cuc = await facts.anActor("MINISTRY_OFFICER");
  people.head = await facts.anActor("MINISTRY_LEADER");
  people.officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  people.leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  people.neighbour = await facts.anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" });
  people.elsewhere = await facts.anActor("PROVINCE_LEADER", { unitId: "khanh-hoa-2025" });
});

async function issue(number: string, fund: "KCQG" | "KCDP", lines: object[], by: [writer: Actor, issuer: Actor]) {
  const body = { fund, year: 2026, kind: "ASSIGN", number, signedOn: "2026-11-20", signer: "Người ký", lines };
  const { id } = await draftDecision(by[0], draftDecisionInput.parse(body), now);
  await issueDecision(by[1], { id, version: 1 }, now);
  return id;
}
const told = async (actor: Actor): Promise<Extract<Notice, { of: "decision" }>[]> =>
  (await listNotices(readScope(actor), { page: 1 })).items.flatMap((one) => (one.of === "decision" ? [one] : []));

test("each province with a line of an issued decision is told of it, and what of it is its own", async () => {
  const project = await facts.aProject({ state: "APPRAISED_CENTRAL" });
  const lines = [
    { projectCode: project.code, content: "ND3", amount: "300000000" },
    { unitId: "quang-tri-2025", content: "ND1", amount: "50000000" },
    { unitId: "da-nang-2025", content: "ND1", amount: "70000000" },
  ];
  const id = await issue("15/QĐ-BCT", "KCQG", lines, [people.cuc, people.head]);
  for (const actor of [people.officer, people.leader]) {
    expect(await told(actor)).toMatchObject([
      {
        ...{ kind: "decision.issued", code: id, number: "15/QĐ-BCT", signedOn: "2026-11-20", fund: "KCQG", year: 2026 },
        ...{ decided: "ASSIGN", takenBy: people.head.fullName, told: { lines: 2, amount: million(350) } },
      },
    ]);
  }
  expect(await told(people.neighbour)).toMatchObject([{ told: { lines: 1, amount: million(70) } }]);
  expect(await told(people.elsewhere)).toEqual([]);
  const { rows } = await db.owner.query("SELECT account_id FROM notice WHERE account_id = ANY ($1)", [
    [people.cuc.accountId, people.head.accountId],
  ]);
  expect(rows).toEqual([]);
});

test("whoever issued it is not told of it, and it reads as a sentence with number and amount", async () => {
  const lines = [{ unitId: "quang-tri-2025", content: "ND1", amount: "90000000" }];
  await issue("16/QĐ-UBND", "KCDP", lines, [people.officer, people.leader]);
  expect((await told(people.leader)).map(({ number }) => number)).not.toContain("16/QĐ-UBND");
  const [notice] = await told(people.officer);
  if (!notice) throw new Error("the officer was told");
  const { sentence, path } = noticeWords(notice, "vi");
  expect(sentence).toBe(
    `${people.leader.fullName} ban hành quyết định 16/QĐ-UBND ngày 20/11/2026: 1 dòng của tỉnh, thành phố, +90.000.000 đồng.`,
  );
  expect(path).toBe(`/plans/decisions/${notice.code}`);
});

test("it goes by mail too, while its reader is of that province", async () => {
  const mailed = async () =>
    (
      await db.owner.query("SELECT notice ->> 'of' AS of FROM notices_to_mail($1, 'AT_ONCE')", [
        people.neighbour.accountId,
      ])
    ).rows;
  expect(await mailed()).toEqual([{ of: "decision" }]);
  await db.owner.query("UPDATE role_grant SET valid_to = now() WHERE account_id = $1", [people.neighbour.accountId]);
  expect(await mailed()).toEqual([]);
});
