import { beforeAll, describe, expect, test } from "vitest";
import { reportProgress } from "@/lib/commands/carrying/report-progress";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { standingReports } from "@/lib/domain/carrying/progress-report";
import { reportProgressInput } from "@/lib/input/progress-reports";
import { listProgress } from "@/lib/queries/carrying/list-progress";
import { listSilent } from "@/lib/queries/carrying/list-silent";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date();
const dayBefore = (days: number) =>
  new Date(now.getTime() + 7 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);
let facts: Facts;
let officer: Actor;
let leader: Actor;
let elsewhere: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  elsewhere = await facts.anActor("PROVINCE_OFFICER", { unitId: "can-tho-2025" });
});

const said = (code: string, daysAgo: number, percent: number, more: object = {}) =>
  reportProgressInput.parse({
    ...{ code, asAt: dayBefore(daysAgo), percent: String(percent), done: "Đã lắp máy.", next: "Chạy thử.", ...more },
  });
const report = (actor: Actor, ...given: Parameters<typeof said>) => reportProgress(actor, said(...given), now);
const running = async (state: "CONTRACTED" | "IN_PROGRESS" | "ASSIGNED" | "ACCEPTED" = "IN_PROGRESS") =>
  (await facts.aProject({ state })).code;
const silentOf = async (actor: Actor) => (await listSilent(readScope(actor), 500)).items.map(({ code }) => code);

test("officer and leader of the province in charge report progress; province, Ministry and auditor read it", async () => {
  const code = await running();
  await report(officer, code, 30, 20);
  await report(leader, code, 10, 55, { obstacles: "Thiếu điện ba pha." });
  const ministry = await facts.anActor("MINISTRY_OFFICER");
  const auditor = await facts.anActor("AUDITOR");
  for (const reader of [officer, ministry, auditor])
    expect(
      (await listProgress(readScope(reader), code))?.map(({ percent, recordedBy }) => [percent, recordedBy]),
    ).toEqual([
      [55, leader.fullName],
      [20, officer.fullName],
    ]);
  const admin = await facts.anActor("ADMIN");
  for (const scope of [readScope(elsewhere), readScope(admin), PUBLIC_SCOPE])
    expect(await listProgress(scope, code)).toBeNull();
});

test("another province's đề án looks absent, and nobody but a province reports", async () => {
  const code = await running();
  expect(await refusalOf(report(elsewhere, code, 1, 5))).toMatchObject({ code: "access.not-found" });
  for (const reader of ["MINISTRY_LEADER", "AUDITOR"] as const)
    expect(await refusalOf(report(await facts.anActor(reader), code, 1, 5))).toMatchObject({
      code: "access.forbidden",
    });
});

test("progress is reported from the contract until acceptance, and of days that have come", async () => {
  expect(await refusalOf(report(officer, await running("ASSIGNED"), 1, 5))).toEqual({
    ...{ code: "carrying.not-under-way", state: "ASSIGNED" },
  });
  expect(await refusalOf(report(officer, await running("ACCEPTED"), 1, 5))).toMatchObject({
    code: "carrying.not-under-way",
  });
  await report(officer, await running("CONTRACTED"), 0, 0);
  expect(await refusalOf(report(officer, await running(), -1, 5))).toMatchObject({ code: "progress.ahead" });
});

describe("a percentage that falls", () => {
  test("says why, or is refused with both percentages", async () => {
    const code = await running();
    await report(officer, code, 20, 60);
    expect(await refusalOf(report(officer, code, 10, 40))).toEqual({
      ...{ code: "progress.fall-unexplained", percent: 40, before: 60, asAt: dayBefore(20) },
    });
    await report(officer, code, 10, 40, { fallReason: "Đo lại khối lượng." });
  });

  test("is refused by the database too", async () => {
    const project = await facts.aProject({ state: "IN_PROGRESS" });
    await report(officer, project.code, 20, 60);
    const around = transaction(officer, async (tx) => {
      const data = {
        projectId: project.id,
        asAt: new Date(`${dayBefore(1)}T00:00:00Z`),
        percent: 10,
        done: "x",
        next: "y",
      };
      await tx.progressReport.createMany({ data: [data] });
    });
    await expect(around).rejects.toMatchObject({ constraint: "progress_fall_explained" });
  });
});

describe("a correction", () => {
  test("takes the place of one report, which stays to be read, and is measured by the one before it", async () => {
    const code = await running();
    await report(officer, code, 30, 20);
    const { id } = await report(officer, code, 20, 90);
    await report(officer, code, 20, 50, { corrects: id });
    const all = (await listProgress(readScope(officer), code)) ?? [];
    expect(all).toHaveLength(3);
    expect(standingReports(all).map(({ percent }) => percent)).toEqual([50, 20]);
    expect(await refusalOf(report(officer, code, 20, 55, { corrects: id }))).toMatchObject({
      code: "progress.corrected-already",
    });
  });

  test("stays between the reports around it, and within its own đề án", async () => {
    const [code, other] = [await running(), await running()];
    await report(officer, code, 30, 20);
    const { id } = await report(officer, code, 20, 50);
    await report(officer, code, 10, 70);
    expect(await refusalOf(report(officer, code, 5, 50, { corrects: id }))).toMatchObject({
      ...{ code: "progress.out-of-order", other: dayBefore(10) },
    });
    await report(officer, code, 12, 50, { corrects: id });
    expect(await refusalOf(report(officer, other, 1, 5, { corrects: id }))).toMatchObject({
      code: "progress.correction-unknown",
    });
  });
});

test("of many who report the same day at once exactly one is recorded, and the others are told", async () => {
  const code = await running();
  const outcomes = await outcomesOf(
    Array.from({ length: 12 }, (_, at) => askedAgain(() => report(at % 2 ? officer : leader, code, 3, 10 + at))),
  );
  expect(outcomes).toEqual({ done: 1, "progress.out-of-order": 11 });
});

test("a report is never changed nor taken away", async () => {
  const code = await running();
  const { id } = await report(officer, code, 3, 10);
  await expect(db.owner.query("UPDATE progress_report SET percent = 11 WHERE id = $1", [id])).rejects.toThrow();
  await expect(db.owner.query("DELETE FROM progress_report WHERE id = $1", [id])).rejects.toThrow();
});

test("what was not reported on for too long waits in the office of who may see it, until it is reported on", async () => {
  const { project } = await facts.aContractedProject(million(100), { state: "CONTRACTED", year: 2025 });
  expect(await silentOf(officer)).toContain(project.code);
  expect(await silentOf(elsewhere)).not.toContain(project.code);
  const fresh = await running();
  expect(await silentOf(officer)).not.toContain(fresh);
  await report(officer, project.code, 1, 30);
  expect(await silentOf(officer)).not.toContain(project.code);
});

test("every check of progress holds after all of this", async () => {
  const { rows } = await db.owner.query("SELECT name, checked, failures FROM check_progress()");
  expect(rows).toMatchObject([{ name: "carrying.progress-in-order", failures: "0" }]);
  expect(Number(rows[0].checked)).toBeGreaterThan(5);
});
