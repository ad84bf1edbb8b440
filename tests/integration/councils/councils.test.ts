import { beforeAll, describe, expect, test } from "vitest";
import { formCouncil } from "@/lib/commands/councils/form-council";
import { putBeforeCouncil } from "@/lib/commands/councils/put-before-council";
import { writeSheet } from "@/lib/commands/councils/write-sheet";
import { takeStep } from "@/lib/commands/projects/take-step";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { formCouncilInput } from "@/lib/input/councils";
import { listColleagues } from "@/lib/queries/accounts/list-colleagues";
import { aSheet, CouncilStage, councilOn, OUTSIDER, seated, write } from "../../support/councils";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";
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

describe("a council", () => {
  test("is formed by a leader, of people of the Sở by their accounts and of others by name", async () => {
    const code = await aHeardProject();
    const council = await councilOn(people.leader, code);
    expect(council?.members.map(({ fullName, duty, judges }) => [fullName, duty, judges])).toEqual([
      [people.leader.fullName, "CHAIR", true],
      [people.secretary.fullName, "SECRETARY", true],
      [people.expert.fullName, "MEMBER", true],
      ["Lê Thị Mai", "MEMBER", true],
    ]);
  });

  test("is not formed by a decision of a day to come", async () => {
    const input = formCouncilInput.parse({
      ...{ decisionNumber: "99/QĐ-SCT", signedOn: "2999-01-05" },
      members: [seated(people.leader, "CHAIR"), OUTSIDER, { name: "Trần Văn Bình" }],
    });
    expect(await refusalOf(formCouncil(people.leader, input, now))).toMatchObject({ code: "council.in-future" });
  });

  test("takes no account of another province, no decision twice, and is formed by no officer", async () => {
    const members = [seated(people.leader, "CHAIR"), seated(people.neighbour, "MEMBER"), OUTSIDER];
    expect(await refusalOf(aCouncil(members))).toEqual({ code: "council.member-unknown", field: "members.1.account" });
    const input = formCouncilInput.parse({
      ...{ decisionNumber: "77/QĐ-SCT", signedOn: "2026-01-05" },
      members: [seated(people.leader, "CHAIR"), OUTSIDER, { name: "Trần Văn Bình" }],
    });
    const many = Array.from({ length: 8 }, () => askedAgain(() => formCouncil(people.leader, input, now)));
    expect(await outcomesOf(many)).toEqual({ done: 1, "council.number-taken": 7 });
    expect(await refusalOf(formCouncil(people.expert, input, now))).toMatchObject({ code: "access.forbidden" });
  });

  test.each([
    ["no chair", [{ name: "A" }, { name: "B" }, { name: "C" }]],
    ["two chairs", [{ name: "A", duty: "CHAIR" }, { name: "B", duty: "CHAIR" }, { name: "C" }]],
    ["two members", [{ name: "A", duty: "CHAIR" }, { name: "B" }]],
    ["somebody without a name", [{ name: "A", duty: "CHAIR" }, { name: "B" }, { post: "Giám đốc" }]],
  ])("of %s is refused", (_, members) => {
    expect(formCouncilInput.safeParse({ decisionNumber: "1", signedOn: "5/1/2026", members }).success).toBe(false);
  });

  test("knows as colleagues only people of its own place", async () => {
    const own = await transaction(people.expert, listColleagues);
    expect(own.map(({ id }) => id)).toContain(people.leader.accountId);
    expect(own.map(({ id }) => id)).not.toContain(people.neighbour.accountId);
    expect((await transaction(people.cuc, listColleagues)).map(({ id }) => id)).toEqual([people.cuc.accountId]);
  });
});

describe("a đề án before a council", () => {
  test("is concluded on once two thirds of the members have written their sheet", async () => {
    const code = await aHeardProject();
    await write(people.expert, code, 3);
    await write(people.secretary, code, 2);
    const concluding = () => takeStep(people.leader, aStepInput("appraise-local", code, 2), now);
    expect(await refusalOf(concluding())).toEqual({ code: "council.sheets-missing", members: 4, sheets: 2, needed: 3 });
    await write(people.secretary, code, 4);
    expect(await concluding()).toMatchObject({ state: "APPRAISED_LOCAL" });
    const council = await councilOn(people.cuc, code);
    expect(council?.members.map(({ sheet }) => sheet?.writtenBy ?? null)).toEqual([
      null,
      people.secretary.fullName,
      people.expert.fullName,
      people.secretary.fullName,
    ]);
  });

  test("keeps every sheet of a member, and counts the last", async () => {
    const code = await aHeardProject();
    await write(people.expert, code, 3);
    await writeSheet(people.expert, aSheet(code, 3, { conclusion: "Đề nghị giảm dự toán." }), now);
    const council = await councilOn(people.leader, code);
    expect(council?.members[2]?.sheet?.conclusion).toBe("Đề nghị giảm dự toán.");
    const { rows } = await db.owner.query("SELECT count(*)::int AS kept FROM member_sheet WHERE submission_id = $1", [
      council?.submissionId,
    ]);
    expect(rows).toEqual([{ kept: 2 }]);
  });

  test("is judged by each member alone, and by nobody who submitted it or sits on no council", async () => {
    const code = await aHeardProject([
      ...[seated(people.leader, "CHAIR"), seated(people.writer, "MEMBER"), seated(people.expert, "MEMBER"), OUTSIDER],
    ]);
    expect(await refusalOf(write(people.writer, code, 2))).toEqual({ code: "sheet.own" });
    expect(await refusalOf(write(people.writer, code, 4))).toEqual({ code: "sheet.own" });
    expect(await refusalOf(write(people.leader, code, 3))).toEqual({ code: "sheet.of-another" });
    expect(await refusalOf(write(people.secretary, code, 4))).toEqual({ code: "sheet.of-another" });
    expect(await refusalOf(write(people.neighbour, code, 4))).toMatchObject({ code: "access.not-found" });
    expect(await refusalOf(write(people.cuc, code, 4))).toMatchObject({ code: "access.forbidden" });
    await write(people.expert, code, 3);
    await write(people.leader, code, 4);
    // The one who submitted does not count among those who judge: two of three are enough.
    expect(await takeStep(people.leader, aStepInput("appraise-local", code, 2), now)).toMatchObject({
      state: "APPRAISED_LOCAL",
    });
  });

  test("keeps its council once somebody has judged, and may change it before", async () => {
    const code = await aHeardProject();
    const other = await aCouncil();
    await putBeforeCouncil(people.leader, { id: other, projects: [{ code }] }, now);
    await write(people.expert, code, 3);
    const again = putBeforeCouncil(people.leader, { id: await aCouncil(), projects: [{ code }] }, now);
    expect(await refusalOf(again)).toEqual({ code: "council.has-judged", project: code });
    expect((await councilOn(people.leader, code))?.id).toBe(other);
  });

  test("is judged anew after it was returned and submitted again", async () => {
    const code = await aHeardProject();
    for (const [actor, place] of [
      [people.expert, 3],
      [people.secretary, 2],
      [people.leader, 1],
    ] as const) {
      await write(actor, code, place);
    }
    await takeStep(people.leader, aStepInput("return", code, 2), now);
    expect(await refusalOf(write(people.expert, code, 3))).toMatchObject({ code: "council.not-waiting" });
    await takeStep(people.writer, aStepInput("submit", code, 3), now);
    const concluding = takeStep(people.leader, aStepInput("appraise-local", code, 4), now);
    expect(await refusalOf(concluding)).toMatchObject({ code: "council.sheets-missing", sheets: 0 });
  });

  test("is put before one by a leader of its own province alone, while the Sở has it, all or none", async () => {
    const { code: draft } = await facts.aProject({ state: "DRAFT" });
    const { code } = await facts.aProject({ state: "SUBMITTED" });
    const id = await aCouncil();
    const put = (actor: Actor, codes: string[]) =>
      putBeforeCouncil(actor, { id, projects: codes.map((one) => ({ code: one })) }, now);
    expect(await refusalOf(put(people.leader, [code, draft]))).toMatchObject({ code: "council.not-waiting" });
    expect(await councilOn(people.leader, code)).toBeNull();
    expect(await refusalOf(put(people.neighbour, [code]))).toMatchObject({ code: "access.not-found" });
    expect(await refusalOf(put(people.expert, [code]))).toMatchObject({ code: "access.forbidden" });
  });

  test("is judged by many at once without a sheet lost, and by none after the conclusion", async () => {
    const code = await aHeardProject();
    const both = [write(people.expert, code, 3), write(people.secretary, code, 2), write(people.leader, code, 1)];
    expect(await outcomesOf(both)).toEqual({ done: 3 });
    await takeStep(people.leader, aStepInput("appraise-local", code, 2), now);
    expect(await refusalOf(write(people.secretary, code, 4))).toMatchObject({ code: "council.not-waiting" });
  });
});
