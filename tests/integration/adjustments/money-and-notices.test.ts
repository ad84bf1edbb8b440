import { beforeAll, describe, expect, test } from "vitest";
import { draftDecision } from "@/lib/commands/plans/draft-decision";
import { issueDecision } from "@/lib/commands/plans/issue-decision";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { draftDecisionInput } from "@/lib/input/plan-decisions";
import { getAdjustment, listAdjustments } from "@/lib/queries/adjustments/get-adjustments";
import { listWaitingAdjustments } from "@/lib/queries/adjustments/list-waiting";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { listCandidates } from "@/lib/queries/plans/list-candidates";
import { adjustingPeople, ask, failingChecks, rename, stepOn, submitted } from "../../support/adjustments";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
let numbered = 0;
let facts: Facts;
let actors: Awaited<ReturnType<typeof adjustingPeople>>;

beforeAll(async () => {
  facts = new Facts(db.owner);
  actors = await adjustingPeople(facts);
});

const rowOf = async ({ id }: ProjectFact) =>
  (
    await db.owner.query("SELECT title, commune, version, start_on::text, end_on::text FROM project WHERE id = $1", [
      id,
    ])
  ).rows[0];
describe("agreed money", () => {
  test("changes nothing until a plan decision names the đề án, which closes the request", async () => {
    const { project } = await facts.aContractedProject(million(300));
    const id = await submitted(actors.asks, project, [{ change: "MONEY", subject: "2026", amount: "400000000" }]);
    await stepOn(actors.bộ, project, id, "agree", 2);
    const planOf = async () =>
      (await db.owner.query("SELECT plan::text FROM project_year_balance WHERE project_id = $1", [project.id])).rows[0]
        .plan;
    expect(await planOf()).toBe("300000000");
    const asked = async () =>
      (await getAdjustment(readScope(actors.bộ), { code: project.code, id }))?.adjustment.answer;
    expect(await asked()).toBeNull();
    const of = { fund: "KCQG", year: 2026, kind: "ADJUST", unitId: null, within: null } as const;
    const { candidates } = await listCandidates(readScope(actors.drafts), of);
    expect(candidates.find(({ code }) => code === project.code)).toMatchObject({
      proposed: million(400),
      adjustment: 1,
    });
    const body = draftDecisionInput.parse({
      ...{
        fund: "KCQG",
        year: 2026,
        kind: "SUPPLEMENT",
        number: `${++numbered}/QĐ-ĐC`,
        signedOn: "2026-11-20",
        signer: "Thứ trưởng",
      },
      lines: [{ projectCode: project.code, content: "ND3", amount: "100000000" }],
    });
    const decision = await draftDecision(actors.drafts, body, now);
    expect(await asked()).toBeNull();
    await issueDecision(actors.bộ, { id: decision.id, version: 1 }, now);
    expect(await planOf()).toBe("400000000");
    expect(await asked()).toEqual({ decisionId: decision.id, number: body.number });
    expect(await failingChecks()).toEqual([]);
  });
});

describe("who is told and who sees", () => {
  test("whoever may decide is told when it is submitted, the province's officers when it is decided", async () => {
    const project = await facts.aProject({ title: "Đề án được báo" });
    const id = await submitted(actors.asks, project, [rename]);
    const told = async (actor: Actor) =>
      (await listNotices(readScope(actor), { page: 1 })).items.filter(({ code }) => code === project.code);
    expect(await told(actors.cục)).toMatchObject([
      { kind: "project.adjustment-waits", told: { adjustmentId: id, number: 1, state: "SUBMITTED" } },
    ]);
    expect(await told(actors.bộ)).toEqual([]);
    const waits = async (actor: Actor) =>
      (await listWaitingAdjustments(actor, { page: 1, size: 99 })).items.some((one) => one.id === id);
    expect(await Promise.all([actors.cục, actors.bộ, actors.sở, actors.elsewhere].map(waits))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(await told(actors.asks)).toEqual([]);
    await stepOn(actors.cục, project, id, "refuse", 2, { note: "Chưa có căn cứ." });
    expect(await told(actors.asks)).toMatchObject([{ kind: "project.adjustment-decided", told: { state: "REFUSED" } }]);
    expect(await told(actors.elsewhere)).toEqual([]);
  });

  test("more than a page holds are told page by page, each once, by its level", async () => {
    const project = await facts.aProject({ state: "ASSIGNED" });
    const minor = await submitted(actors.asks, project, [rename]);
    const major = await submitted(actors.asks, project, [{ change: "STOP" }]);
    const all = async (actor: Actor) => {
      const { total } = await listWaitingAdjustments(actor, { page: 1, size: 1 });
      const pages = await Promise.all(
        Array.from({ length: total }, (_, at) => listWaitingAdjustments(actor, { page: at + 1, size: 1 })),
      );
      return pages.flatMap(({ items }) => items.map(({ id }) => id));
    };
    const [ofCục, ofBộ] = [await all(actors.cục), await all(actors.bộ)];
    expect(new Set(ofCục).size).toBe(ofCục.length);
    expect([ofCục.includes(minor), ofCục.includes(major)]).toEqual([true, false]);
    expect([ofBộ.includes(minor), ofBộ.includes(major)]).toEqual([false, true]);
  });

  test("another province and an organiser see none of it, and the Ministry and auditors none before it is submitted", async () => {
    const project = await facts.aProject();
    const id = await ask(actors.asks, project, [rename]);
    const seen = async (actor: Actor) => (await listAdjustments(readScope(actor), project.code))?.items.length ?? null;
    expect(await seen(actors.sở)).toBe(1);
    for (const actor of [actors.cục, actors.auditor]) expect(await seen(actor)).toBe(0);
    for (const actor of [actors.elsewhere, actors.organiser]) expect(await seen(actor)).toBeNull();
    for (const verb of ["submit", "withdraw", "agree"])
      expect(await refusalOf(stepOn(actors.elsewhere, project, id, verb, 1))).toMatchObject({
        code: "access.not-found",
      });
    await stepOn(actors.asks, project, id, "submit", 1);
    for (const actor of [actors.cục, actors.auditor]) expect(await seen(actor)).toBe(1);
    expect(await seen(actors.elsewhere)).toBeNull();
    expect(await refusalOf(ask(actors.elsewhere, project, [rename]))).toMatchObject({ code: "access.not-found" });
  });
});

describe("races", () => {
  test("of many who agree to one request one does, and every other is told why", async () => {
    const project = await facts.aProject();
    const id = await submitted(actors.asks, project, [rename]);
    const officers = await Promise.all(Array.from({ length: 8 }, () => facts.anActor("MINISTRY_OFFICER")));
    const outcomes = await outcomesOf(
      officers.map((actor) => askedAgain(() => stepOn(actor, project, id, "agree", 2))),
    );
    expect(outcomes.done).toBe(1);
    expect(
      Object.keys(outcomes).filter((code) => !["done", "adjustment.stale", "adjustment.busy"].includes(code)),
    ).toEqual([]);
    expect((await rowOf(project)).version).toBe(2);
  });

  test("of two requests for the same name only one is agreed", async () => {
    const project = await facts.aProject();
    const ids = [
      await submitted(actors.asks, project, [rename]),
      await submitted(actors.asks, project, [{ ...rename, title: "Khác" }]),
    ];
    const outcomes = await outcomesOf(ids.map((id) => askedAgain(() => stepOn(actors.cục, project, id, "agree", 2))));
    expect(outcomes.done).toBe(1);
    expect(await failingChecks()).toEqual([]);
  });
});
