import { beforeAll, describe, expect, test } from "vitest";
import { writeSheet } from "@/lib/commands/councils/write-sheet";
import { takeStep } from "@/lib/commands/projects/take-step";
import { transaction } from "@/lib/db/transaction";
import { sheetsTable } from "@/lib/documents/councils/sheets-table";
import { printText } from "@/lib/documents/papers/print-text";
import { writeApart } from "@/lib/documents/papers/write-apart";
import { appraisalMinutes } from "@/lib/documents/projects/appraisal-minutes";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { getAppraisal } from "@/lib/queries/projects/get-appraisal";
import { aSheet, CouncilStage, councilOn, OUTSIDER, seated, write } from "../../support/councils";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { readWord } from "../../support/papers";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let facts: Facts;
let stage: CouncilStage;
let people: CouncilStage["people"];
const aCouncil = (members?: object[]) => stage.aCouncil(members);
const aHeardProject = (members?: object[]) => stage.aHeardProject(members);

beforeAll(async () => {
  facts = new Facts(db.owner);
  stage = await CouncilStage.open(facts);
  people = stage.people;
});

test("the minutes print the council, every member's sheet, and who wrote none", async () => {
  const code = await aHeardProject();
  await writeSheet(people.expert, aSheet(code, 3, { conclusion: "Nên giảm 20 triệu đồng tiền lắp đặt." }), now);
  await write(people.secretary, code, 2);
  await write(people.secretary, code, 4);
  await takeStep(people.leader, aStepInput("appraise-local", code, 2), now);
  const appraised = (await getAppraisal(readScope(people.leader), code)) ?? expect.fail("not appraised");
  const word = readWord(await writeApart("docx", printText(appraisalMinutes(appraised))));
  for (const text of [
    ...["3/4 ủy viên đã ghi phiếu", "Nên giảm 20 triệu đồng tiền lắp đặt.", "/QĐ-SCT ngày 05/01/2026"],
    ...[
      `${people.leader.fullName} – Chủ tịch; không có phiếu.`,
      `Đại học Huế – Ủy viên; phiếu do ${people.secretary.fullName} nhập hộ.`,
    ],
  ])
    expect(word.text).toContain(text);
  for (const name of [people.expert.fullName, people.secretary.fullName, "Lê Thị Mai"])
    expect(word.text).toContain(`Phiếu thẩm định của ${name}`);
});

test("page and minutes say who entered the sheet of a member without an account, even where one person enters them all", async () => {
  const code = await aHeardProject([
    ...[seated(people.leader, "CHAIR"), OUTSIDER, { name: "Trần Văn Bình", post: "Kỹ sư" }],
  ]);
  for (const place of [1, 2, 3]) await write(people.leader, code, place);
  const council = (await councilOn(people.leader, code)) ?? expect.fail("no council");
  expect(council.members.map(({ sheet }) => sheet?.byMember)).toEqual([true, false, false]);
  const entered = `${people.leader.fullName} nhập hộ, `;
  const writers = sheetsTable(council, "vi").rows.map(({ values }) => String(values[5]));
  expect(writers.map((text) => text.startsWith(entered))).toEqual([false, true, true]);
  await takeStep(people.leader, aStepInput("appraise-local", code, 2), now);
  const appraised = (await getAppraisal(readScope(people.leader), code)) ?? expect.fail("not appraised");
  const { text } = readWord(await writeApart("docx", printText(appraisalMinutes(appraised))));
  expect(text).toContain(`1. ${people.leader.fullName} – Chủ tịch.`);
  for (const name of ["Lê Thị Mai, Giảng viên, Đại học Huế", "Trần Văn Bình, Kỹ sư"])
    expect(text).toContain(`${name} – Ủy viên; phiếu do ${people.leader.fullName} nhập hộ.`);
});

describe("the database itself", () => {
  const asWriter = (actor: Actor, sql: string, ...values: unknown[]) =>
    transaction(actor, (tx) => tx.$executeRawUnsafe(sql, ...values));
  const INSERT =
    "INSERT INTO member_sheet (submission_id, council_id, position, conclusion) VALUES ($1::uuid, $2::uuid, $3, 'x')";

  test("refuses a sheet of another's, of one's own đề án, and a conclusion too early", async () => {
    const code = await aHeardProject();
    const council = (await councilOn(people.leader, code)) ?? expect.fail("no council");
    const ids = [council.submissionId, council.id];
    await expect(asWriter(people.leader, INSERT, ...ids, 3)).rejects.toMatchObject({ constraint: "sheet_of_member" });
    await expect(asWriter(people.writer, INSERT, ...ids, 4)).rejects.toMatchObject({ constraint: "sheet_by_another" });
    await expect(asWriter(people.neighbour, INSERT, ...ids, 4)).rejects.toThrow();
    const concluding = asWriter(
      people.leader,
      `INSERT INTO project_step (project_id, project_version, step, dossier_hash)
       SELECT id, version, 'project.appraise-local', repeat('0', 64) FROM project WHERE code = $1`,
      code,
    );
    await expect(concluding).rejects.toMatchObject({ constraint: "council_has_met" });
  });

  test("keeps a council, its members and their sheets as they were written", async () => {
    const code = await aHeardProject();
    await write(people.expert, code, 3);
    for (const table of ["council", "council_member", "project_council", "member_sheet", "member_mark"]) {
      await expect(db.owner.query(`DELETE FROM ${table}`)).rejects.toThrow(/append-only|append only/);
    }
  });

  test("shows another province neither council nor sheets", async () => {
    const code = await aHeardProject();
    await write(people.expert, code, 3);
    expect(await councilOn(people.neighbour, code)).toBeNull();
    const seen = await transaction(people.neighbour, (tx) => tx.memberSheet.count());
    expect(seen).toBe(0);
    expect(await transaction(people.neighbour, (tx) => tx.council.count({ where: { unitId: "quang-tri-2025" } }))).toBe(
      0,
    );
  });
});

test("an officer forms no council and puts nothing before one, whatever the application asked", async () => {
  const { code } = await facts.aProject({ state: "SUBMITTED" });
  const id = await aCouncil();
  const forming = transaction(
    people.expert,
    (tx) =>
      tx.$executeRaw`INSERT INTO council (unit_id, number, signed_on) VALUES ('quang-tri-2025', 'x', '2026-01-05')`,
  );
  await expect(forming).rejects.toMatchObject({ constraint: "council_by_leader" });
  const putting = transaction(
    people.expert,
    (tx) => tx.$executeRaw`
      INSERT INTO project_council (project_id, council_id) SELECT id, ${id}::uuid FROM project WHERE code = ${code}`,
  );
  await expect(putting).rejects.toMatchObject({ constraint: "council_while_submitted" });
});

test("after a further merger the successor has the councils of the province, and goes on with them", async () => {
  const code = await aHeardProject();
  const council = await councilOn(people.leader, code);
  await db.owner.query("ALTER TABLE council DISABLE TRIGGER USER");
  await db.owner.query("UPDATE council SET steward_unit_id = 'da-nang-2025' WHERE id = $1", [council?.id]);
  await db.owner.query("UPDATE project SET steward_unit_id = 'da-nang-2025' WHERE code = $1", [code]);
  await db.owner.query("ALTER TABLE council ENABLE TRIGGER USER");
  expect((await councilOn(people.neighbour, code))?.id).toBe(council?.id);
  expect(await councilOn(people.leader, code)).toBeNull();
});
