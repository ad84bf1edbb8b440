import { beforeAll, expect, test } from "vitest";
import { formCouncil } from "@/lib/commands/councils/form-council";
import { putBeforeCouncil } from "@/lib/commands/councils/put-before-council";
import { takeStep } from "@/lib/commands/projects/take-step";
import { arrangeReserve, changeReserve } from "@/lib/commands/reserve/arrange-reserve";
import { transaction } from "@/lib/db/transaction";
import { heardTable } from "@/lib/documents/councils/heard-table";
import { printText } from "@/lib/documents/papers/print-text";
import { writeApart } from "@/lib/documents/papers/write-apart";
import { appraisalMinutes } from "@/lib/documents/projects/appraisal-minutes";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { formCouncilInput } from "@/lib/input/councils";
import { arrangeReserveInput, changeReserveInput } from "@/lib/input/reserve-list";
import { getCouncil } from "@/lib/queries/councils/get-council";
import { getAppraisal } from "@/lib/queries/projects/get-appraisal";
import { getReserveList } from "@/lib/queries/reserve/get-reserve-list";
import { councilOn, OUTSIDER, seated, write } from "../../support/councils";
import { testDatabase } from "../../support/database";
import { Delegates } from "../../support/delegates";
import { readWord } from "../../support/papers";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let people: Delegates;

beforeAll(() => {
  people = new Delegates(db.owner);
});

/** Who did it and for whom, as the rows of a table have it. */
async function kept(table: string, by: string, where = "true") {
  const { rows } = await db.owner.query(`SELECT ${by} AS by, on_behalf_of FROM ${table} WHERE ${where}`);
  return rows;
}

test("who acts for a leader forms a council, puts a đề án before it, enters sheets and concludes under both names", async () => {
  const leader = await people.someone("PROVINCE_LEADER");
  const acting = await people.facts.delegated(leader, await people.someone("PROVINCE_OFFICER"));
  const both = `${acting.fullName} thay ${leader.fullName}`;
  const writer = await people.someone("PROVINCE_OFFICER");
  const { code } = await people.facts.aProject({ state: "DRAFT" });
  await takeStep(writer, aStepInput("submit", code, 1), now);

  const members = [seated(acting, "CHAIR"), OUTSIDER, { name: "Trần Văn Bình" }];
  const input = formCouncilInput.parse({ decisionNumber: "91/QĐ-SCT", signedOn: "05/01/2026", members });
  const { id } = await formCouncil(acting, input, now);
  await putBeforeCouncil(acting, { id, projects: [{ code }] }, now);
  for (const position of [1, 2, 3]) await write(acting, code, position);
  await takeStep(acting, aStepInput("appraise-local", code, 2), now);

  const names = { by: acting.accountId, on_behalf_of: leader.accountId };
  expect(await kept("council", "formed_by")).toEqual([names]);
  expect(await kept("project_council", "put_by")).toEqual([names]);
  expect(await kept("member_sheet", "written_by")).toEqual([names, names, names]);
  const council = (await getCouncil(readScope(leader), { id })) ?? expect.fail("no council");
  expect(council).toMatchObject({ formedBy: acting.fullName, onBehalfOf: leader.fullName });
  expect(heardTable(council.projects, "vi").rows[0]?.values.at(-1)).toBe(both);
  const sheets = (await councilOn(leader, code))?.members.map(({ sheet }) => [sheet?.onBehalfOf, sheet?.byMember]);
  expect(sheets).toEqual([true, false, false].map((byMember) => [leader.fullName, byMember]));
  const appraised = (await getAppraisal(readScope(leader), code)) ?? expect.fail("not appraised");
  const { text } = readWord(await writeApart("docx", printText(appraisalMinutes(appraised))));
  for (const said of [
    ...[`1. ${acting.fullName} – Chủ tịch; phiếu do ${both} ghi.`, `Ủy viên; phiếu do ${both} nhập hộ.`],
    ...[`Ý kiến của ${both}`, `TUQ. ${leader.fullName}`.toUpperCase()],
  ])
    expect(text).toContain(said);
});

test("who acts for somebody of the Cục places and removes in the reserve list under both names", async () => {
  const giver = await people.someone("MINISTRY_OFFICER");
  const acting = await people.facts.delegated(giver, await people.someone("MINISTRY_LEADER"));
  const year = 2033;
  const codes = [];
  for (let at = 0; at < 2; at++) codes.push((await people.facts.aProject({ state: "APPRAISED_CENTRAL", year })).code);
  await arrangeReserve(acting, arrangeReserveInput.parse({ year: String(year), version: 1, order: codes }), now);
  const names = { by: acting.accountId, on_behalf_of: giver.accountId };
  expect(await kept("reserve_place", "placed_by")).toEqual([names, names]);
  const removal = { year: String(year), version: 2, act: "remove", code: codes[0], reason: "Có vốn khác." };
  await changeReserve(acting, changeReserveInput.parse(removal), now);
  expect(await kept("reserve_removal", "removed_by")).toEqual([names]);
  const both = { onBehalfOf: giver.fullName };
  expect(await getReserveList(readScope(giver), year)).toMatchObject({
    ...{ changedBy: acting.fullName, ...both },
    removals: [{ removedBy: acting.fullName, ...both }],
  });

  const own = arrangeReserveInput.parse({ year: String(year), version: 3, order: codes });
  await arrangeReserve(giver, own, now);
  expect(await getReserveList(readScope(giver), year)).toMatchObject({ changedBy: giver.fullName, onBehalfOf: null });
});

test("nobody sends the second name themselves", async () => {
  const leader = await people.someone("PROVINCE_LEADER");
  const cuc = await people.someone("MINISTRY_OFFICER");
  const forged = (actor: Actor, into: string, values: string) =>
    transaction(actor, (tx) =>
      tx.$executeRawUnsafe(`INSERT INTO ${into} VALUES (${values}, $1::uuid)`, leader.accountId),
    );
  for (const [actor, into, values] of [
    [leader, "council (unit_id, number, signed_on, on_behalf_of)", "'quang-tri-2025', 'x', '2026-01-05'"],
    [leader, "project_council (project_id, council_id, on_behalf_of)", "gen_random_uuid(), gen_random_uuid()"],
    [
      leader,
      "member_sheet (submission_id, council_id, position, conclusion, on_behalf_of)",
      "gen_random_uuid(), gen_random_uuid(), 1, 'x'",
    ],
    [cuc, "reserve_list (budget_year, on_behalf_of)", "2034"],
    [cuc, "reserve_place (project_id, budget_year, rank, on_behalf_of)", "gen_random_uuid(), 2034, 1"],
    [cuc, "reserve_removal (project_id, reason, on_behalf_of)", "gen_random_uuid(), 'x'"],
  ] as const)
    await expect(forged(actor, into, values), into).rejects.toThrow("permission denied");
});
