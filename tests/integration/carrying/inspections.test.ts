import { beforeAll, describe, expect, test } from "vitest";
import { answerFinding } from "@/lib/commands/inspections/answer-finding";
import { closeFinding } from "@/lib/commands/inspections/close-finding";
import { recordInspection } from "@/lib/commands/inspections/record-inspection";
import { tellDeadlines } from "@/lib/commands/notices/tell-deadlines";
import { transaction } from "@/lib/db/transaction";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import {
  answerFindingInput,
  closeFindingInput,
  inspectionsQueryInput,
  recordInspectionInput,
} from "@/lib/input/inspections";
import { getInspection } from "@/lib/queries/inspections/find-inspection";
import { listInspections } from "@/lib/queries/inspections/list-inspections";
import { listOverdueFindings } from "@/lib/queries/inspections/list-overdue-findings";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date();
const dayAgo = (days: number) => new Date(now.getTime() + 7 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);
let facts: Facts;
let officer: Actor;
let leader: Actor;
let ministry: Actor;
let elsewhere: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  ministry = await facts.anActor("MINISTRY_OFFICER");
  elsewhere = await facts.anActor("PROVINCE_LEADER", { unitId: "can-tho-2025" });
});

const running = async (wish: Parameters<Facts["aProject"]>[0] = {}) =>
  (await facts.aProject({ state: "IN_PROGRESS", ...wish })).code;
const visit = async (actor: Actor, code: string, more: object = {}) =>
  recordInspection(
    actor,
    recordInspectionInput.parse({
      ...{ projectCode: code, inspectedOn: dayAgo(20), members: "Nguyễn A, Cục\nTrần B, Sở", summary: "Kiểm tra máy." },
      findings: [{ what: "Lắp che chắn.", mender: "Công ty X", dueOn: dayAgo(-10) }],
      ...more,
    }),
    now,
  );
const answer = (actor: Actor, id: string) =>
  answerFinding(actor, answerFindingInput.parse({ id, position: "1", text: "Đã lắp." }), now);
const close = (actor: Actor, id: string, closedOn = dayAgo(1)) =>
  closeFinding(actor, closeFindingInput.parse({ id, position: "1", how: "Đã kiểm tra lại.", closedOn }), now);
const told = async (actor: Actor, code: string) =>
  (await listNotices(readScope(actor), { page: 1 })).items.filter((one) => one.code === code).map(({ kind }) => kind);

test("a visit of the Cục is told to the province, answered by it, and closed by the Cục; each hears of the other", async () => {
  const code = await running();
  const { id } = await visit(ministry, code);
  expect(await told(officer, code)).toEqual(["inspection.recorded"]);
  expect(await told(ministry, code)).toEqual([]);
  await answer(officer, id);
  expect(await told(ministry, code)).toEqual(["inspection.answered"]);
  await close(ministry, id);
  expect(await told(officer, code)).toEqual(["inspection.closed", "inspection.recorded"]);
  expect(await getInspection(readScope(leader), id)).toMatchObject({
    ...{ side: "CENTRAL", members: ["Nguyễn A, Cục", "Trần B, Sở"], by: ministry.fullName },
    findings: [
      { position: 1, answers: [{ text: "Đã lắp.", by: officer.fullName }], closed: { by: ministry.fullName } },
    ],
  });
});

test("another province, an organiser, an administrator and the public see nothing of it", async () => {
  const code = await running();
  const { id } = await visit(leader, code);
  const organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  const admin = await facts.anActor("ADMIN");
  for (const scope of [readScope(elsewhere), readScope(organiser), readScope(admin), PUBLIC_SCOPE]) {
    expect(await getInspection(scope, id)).toBeNull();
    const list = await listInspections(scope, inspectionsQueryInput.parse({ project: code }));
    expect(list.total).toBe(0);
  }
  const auditor = await facts.anActor("AUDITOR");
  expect(await getInspection(readScope(auditor), id)).not.toBeNull();
  expect(await refusalOf(visit(elsewhere, code))).toMatchObject({ code: "access.not-found" });
  expect(await refusalOf(answer(elsewhere, id))).toMatchObject({ code: "access.not-found" });
});

describe("a visit is refused", () => {
  test("to a đề án without a contract, on a day to come, or with a finding due before it", async () => {
    const assigned = await running({ state: "ASSIGNED" });
    expect(await refusalOf(visit(leader, assigned))).toMatchObject({ code: "inspection.not-now" });
    const code = await running();
    expect(await refusalOf(visit(leader, code, { inspectedOn: dayAgo(-1) }))).toMatchObject({
      code: "inspection.ahead",
    });
    const findings = [{ what: "x", mender: "y", dueOn: dayAgo(30) }];
    expect(await refusalOf(visit(leader, code, { findings }))).toMatchObject({
      code: "inspection.due-before",
      position: 1,
    });
  });

  test("by the Cục to a đề án of a province's own fund", async () => {
    const code = await running({ fund: "KCDP" });
    expect(await refusalOf(visit(ministry, code))).toMatchObject({ code: "inspection.of-province-fund" });
    await visit(leader, code);
  });

  test("with more than thirty findings or twenty people, before it reaches the database", () => {
    const finding = { what: "x", mender: "y", dueOn: dayAgo(1) };
    const body = { projectCode: "A", inspectedOn: dayAgo(1), members: ["a"], summary: "s" };
    const many = (count: number) => Array.from({ length: count }, () => finding);
    expect(recordInspectionInput.safeParse({ ...body, findings: many(31) }).success).toBe(false);
    expect(recordInspectionInput.safeParse({ ...body, findings: many(30) }).success).toBe(true);
    const members = Array.from({ length: 21 }, (_, at) => `Người ${at}`);
    expect(recordInspectionInput.safeParse({ ...body, members }).success).toBe(false);
  });
});

describe("a finding is closed", () => {
  test("by the side that inspected, after an answer, and not before the visit", async () => {
    const { id } = await visit(ministry, await running());
    expect(await refusalOf(close(ministry, id))).toMatchObject({ code: "inspection.unanswered" });
    await answer(officer, id);
    expect(await refusalOf(close(leader, id))).toEqual({ code: "inspection.other-side", side: "CENTRAL" });
    expect(await refusalOf(close(ministry, id, dayAgo(21)))).toMatchObject({ code: "inspection.closed-before" });
    await close(ministry, id);
    expect(await refusalOf(answer(officer, id))).toMatchObject({ code: "inspection.closed-already" });
  });

  test("by nobody who answered it, in their own name or another's, and the database says so too", async () => {
    const { id } = await visit(leader, await running());
    await answer(officer, id);
    expect(await refusalOf(close(officer, id))).toEqual({ code: "inspection.own-answer", position: 1 });
    const acting = await facts.delegated(leader, officer);
    expect(await refusalOf(close(acting, id))).toMatchObject({ code: "inspection.own-answer" });
    const around = transaction(officer, async (tx) => {
      const data = { inspectionId: id, position: 1, how: "x", closedOn: new Date(`${dayAgo(1)}T00:00:00Z`) };
      await tx.findingClosing.createMany({ data: [data] });
    });
    await expect(around).rejects.toMatchObject({ constraint: "finding_closed_by_another" });
    await close(leader, id);
  });

  test("once, however many close it at the same moment", async () => {
    const { id } = await visit(ministry, await running());
    await answer(officer, id);
    const other = await facts.anActor("MINISTRY_LEADER");
    const works = Array.from({ length: 12 }, (_, at) => askedAgain(() => close(at % 2 ? ministry : other, id)));
    expect(await outcomesOf(works)).toEqual({ done: 1, "inspection.closed-already": 11 });
  });
});

test("findings are said with their visit, and nothing of it is ever changed", async () => {
  const { id } = await visit(leader, await running());
  const later = transaction(leader, async (tx) => {
    const data = { inspectionId: id, position: 2, what: "x", mender: "y", dueOn: new Date() };
    await tx.inspectionFinding.createMany({ data: [data] });
  });
  await expect(later).rejects.toMatchObject({ constraint: "finding_with_inspection" });
  await expect(db.owner.query("UPDATE inspection SET summary = 'x' WHERE id = $1", [id])).rejects.toThrow();
  await expect(db.owner.query("DELETE FROM inspection_finding WHERE inspection_id = $1", [id])).rejects.toThrow();
});

test("what is overdue stands in the list and the office of its own people, and is told to them once", async () => {
  const code = await running();
  const findings = [
    { what: "Việc trễ.", mender: "Công ty X", dueOn: dayAgo(5) },
    { what: "Việc còn hạn.", mender: "Trung tâm", dueOn: dayAgo(-5) },
  ];
  const { id } = await visit(leader, code, { findings });
  const list = await listInspections(
    readScope(officer),
    inspectionsQueryInput.parse({ project: code, findings: "overdue" }),
  );
  expect(list).toMatchObject({
    total: 1,
    totals: { findings: 2, open: 2, overdue: 1 },
    items: [{ id, nextDueOn: dayAgo(5) }],
  });
  const overdue = async (actor: Actor) =>
    (await listOverdueFindings(readScope(actor), 100)).items.filter((one) => one.code === code).length;
  expect([await overdue(officer), await overdue(ministry), await overdue(elsewhere)]).toEqual([1, 1, 0]);
  await tellDeadlines(UPKEEPER, null, now);
  await tellDeadlines(UPKEEPER, null, now);
  expect((await told(officer, code)).filter((kind) => kind === "inspection.overdue")).toHaveLength(1);
  expect(await told(elsewhere, code)).toEqual([]);
});

test("every check of inspections holds after all of this", async () => {
  const { rows } = await db.owner.query("SELECT name, checked::int, failures::int FROM check_inspections()");
  expect(rows).toMatchObject([{ name: "carrying.findings-closed-by-another", failures: 0 }]);
  expect(rows[0].checked).toBeGreaterThan(5);
});
