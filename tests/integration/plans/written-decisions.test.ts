import { beforeAll, describe, expect, test } from "vitest";
import { draftDecision } from "@/lib/commands/plans/draft-decision";
import { dropDecision } from "@/lib/commands/plans/drop-decision";
import { editDecision } from "@/lib/commands/plans/edit-decision";
import { issueDecision } from "@/lib/commands/plans/issue-decision";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { WAITING_FOR_PLAN } from "@/lib/domain/plan/decide-decision";
import { decisionStepRules } from "@/lib/domain/steps/step-rules";
import { draftDecisionInput } from "@/lib/input/plan-decisions";
import { getWrittenDecision } from "@/lib/queries/plans/get-written-decision";
import { listHistory } from "@/lib/queries/projects/list-history";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
let facts: Facts;
const actors = {} as Record<"officer" | "leader" | "provinceOfficer" | "provinceLeader" | "elsewhere", Actor>;
let numbered = 0;

beforeAll(async () => {
  facts = new Facts(db.owner);
  actors.officer = await facts.anActor("MINISTRY_OFFICER");
  actors.leader = await facts.anActor("MINISTRY_LEADER");
  actors.provinceOfficer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  actors.provinceLeader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  actors.elsewhere = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
});

type Line = { projectCode?: string; unitId?: string; content: string; amount: string };
const bodyOf = (lines: readonly Line[], more: object = {}) =>
  draftDecisionInput.parse({
    ...{ fund: "KCQG", year: 2026, kind: "ASSIGN", number: `${++numbered}/QĐ-BCT`, signedOn: "2026-11-20" },
    ...{ signer: "Thứ trưởng", lines, ...more },
  });
const lineOf = ({ code }: ProjectFact, amount = "300000000"): Line => ({ projectCode: code, content: "ND3", amount });
const waiting = (fund: "KCQG" | "KCDP" = "KCQG") => facts.aProject({ fund, state: WAITING_FOR_PLAN[fund] });
const planOf = async ({ id }: ProjectFact) => {
  const { rows } = await db.owner.query(
    `SELECT p.state, p.assigned_at IS NOT NULL AS assigned, b.plan::text FROM project p
     LEFT JOIN project_year_balance b ON b.project_id = p.id WHERE p.id = $1`,
    [id],
  );
  return rows[0];
};
const inRegion = async () => {
  const { rows } = await db.owner.query(
    "SELECT coalesce(sum(plan), 0)::text AS plan FROM execution_monthly WHERE budget_year = 2026",
  );
  return BigInt(rows[0].plan);
};

test("the database's guard of decisions has the rows of the domain's table, no more and no fewer", async () => {
  const { rows } = await db.owner.query("SELECT step, state, role, fund, to_state FROM decision_step_rule");
  const written = (rules: readonly object[]) => rules.map((rule) => Object.values(rule).join(" ")).sort();
  expect(written(rows)).toEqual(written(decisionStepRules()));
});

describe("a decision of the national fund", () => {
  test("issued by a leader of the Ministry gives its đề án their plan and assigns them", async () => {
    const [one, other] = [await waiting(), await waiting()];
    const before = await inRegion();
    const loose = { unitId: "quang-tri-2025", content: "ND6", amount: "50000000" };
    const { id } = await draftDecision(actors.officer, bodyOf([lineOf(one), lineOf(other), loose]), now);
    expect((await planOf(one)).assigned).toBe(false);
    expect(await inRegion()).toBe(before);

    await expect(issueDecision(actors.leader, { id, version: 1 }, now)).resolves.toEqual({
      ...{ id, state: "ISSUED", version: 2 },
    });
    expect(await planOf(one)).toEqual({ state: "ASSIGNED", assigned: true, plan: "300000000" });
    expect(await planOf(other)).toEqual({ state: "ASSIGNED", assigned: true, plan: "300000000" });
    expect(await inRegion()).toBe(before + million(650));
    const [assigned] = (await listHistory(readScope(actors.leader), one.code)) ?? [];
    expect(assigned).toMatchObject({ step: "project.assign", from: "APPRAISED_CENTRAL", to: "ASSIGNED" });
  });

  test("shows while it is drafted what each đề án would have, beside what is contracted", async () => {
    const { project } = await facts.aContractedProject(million(300));
    const cut = bodyOf([lineOf(project, "-50000000")], { kind: "ADJUST" });
    const { id } = await draftDecision(actors.officer, cut, now);
    const draft = await getWrittenDecision(readScope(actors.leader), id);
    expect(draft?.lines[0]?.project).toMatchObject({ plan: million(300), committed: million(300) });
  });

  test("does not cut below what is contracted, and says both amounts", async () => {
    const { project } = await facts.aContractedProject(million(300));
    const { id } = await draftDecision(actors.officer, bodyOf([lineOf(project, "-1")], { kind: "WITHDRAW" }), now);
    expect(await refusalOf(issueDecision(actors.leader, { id, version: 1 }, now))).toEqual({
      ...{ code: "decision.below-committed", project: project.code, plan: million(300) - 1n },
      ...{ committed: million(300), released: million(300) },
    });
  });

  test.each([
    ["without its number", { number: null }, "decision.not-signed"],
    ["signed tomorrow", { signedOn: "2026-11-28" }, "decision.signed-ahead"],
    ["without a line", { lines: [] }, "decision.no-lines"],
    ["that assigns less than nothing", { kind: "WITHDRAW" }, "decision.wrong-sign"],
  ])("is not issued %s", async (_, more, code) => {
    const { id } = await draftDecision(actors.officer, bodyOf([lineOf(await waiting())], more), now);
    expect(await refusalOf(issueDecision(actors.leader, { id, version: 1 }, now))).toMatchObject({ code });
  });

  test("is not issued for a đề án that is not appraised yet", async () => {
    const early = await facts.aProject({ state: "REGISTERED" });
    const { id } = await draftDecision(actors.officer, bodyOf([lineOf(early)]), now);
    expect(await refusalOf(issueDecision(actors.leader, { id, version: 1 }, now))).toEqual({
      ...{ code: "decision.project-not-ready", project: early.code, state: "REGISTERED" },
    });
  });

  test("is final once issued: nobody edits, removes or issues it again", async () => {
    const { id } = await draftDecision(actors.officer, bodyOf([lineOf(await waiting())]), now);
    await issueDecision(actors.leader, { id, version: 1 }, now);
    const { kind, number, signedOn, signer, lines } = bodyOf([]);
    const edit = { id, version: 2, kind, number, signedOn, signer, lines };
    const works = [
      () => editDecision(actors.officer, edit, now),
      () => dropDecision(actors.officer, { id, version: 2 }, now),
      () => issueDecision(actors.leader, { id, version: 2 }, now),
    ];
    for (const work of works) expect(await refusalOf(work())).toMatchObject({ code: "step.not-now", state: "ISSUED" });
  });

  test("is issued once by twenty who ask at the same time", async () => {
    const project = await waiting();
    const { id } = await draftDecision(actors.officer, bodyOf([lineOf(project)]), now);
    const leaders = await Promise.all(Array.from({ length: 4 }, () => facts.anActor("MINISTRY_LEADER")));
    const outcomes = await outcomesOf(
      Array.from({ length: 20 }, (_, at) =>
        askedAgain(() => issueDecision(leaders[at % 4] ?? actors.leader, { id, version: 1 }, now)),
      ),
    );
    expect(outcomes.done).toBe(1);
    expect(Object.keys(outcomes).filter((code) => code.startsWith("unexpected"))).toEqual([]);
    expect((await planOf(project)).plan).toBe("300000000");
  });

  test("and another that lists the same đề án at once both count, and assign it once", async () => {
    const project = await waiting();
    const drafts = await Promise.all(
      [1, 2].map(() => draftDecision(actors.officer, bodyOf([lineOf(project, "100000000")]), now)),
    );
    await outcomesOf(drafts.map(({ id }) => askedAgain(() => issueDecision(actors.leader, { id, version: 1 }, now))));
    expect(await planOf(project)).toEqual({ state: "ASSIGNED", assigned: true, plan: "200000000" });
    expect((await listHistory(readScope(actors.leader), project.code))?.length).toBe(1);
  });

  test("of five hundred đề án that wait assigns them all, or none where one of them is not ready", async () => {
    const projects: ProjectFact[] = [];
    for (let count = 0; count < 500; count++) projects.push(await waiting());
    const before = await inRegion();
    const body = bodyOf(projects.map((project) => lineOf(project, "1000000")));
    const { id } = await draftDecision(actors.officer, body, now);
    const ids = projects.map((project) => project.id);
    const assigned = async () =>
      (await db.owner.query("SELECT count(*)::int AS n FROM project WHERE id = ANY ($1) AND state = 'ASSIGNED'", [ids]))
        .rows[0].n;
    await db.owner.query("UPDATE project SET state = 'RETURNED' WHERE id = $1", [ids[250]]);
    await expect(issueDecision(actors.leader, { id, version: 1 }, now)).rejects.toThrow();
    expect(await assigned()).toBe(0);
    await db.owner.query("UPDATE project SET state = 'APPRAISED_CENTRAL' WHERE id = $1", [ids[250]]);
    await issueDecision(actors.leader, { id, version: 1 }, now);
    expect(await assigned()).toBe(500);
    expect(await inRegion()).toBe(before + million(500));
  });
});

describe("who wrote a draft", () => {
  test("does not issue it, even who only rewrote it, in their own name or another's", async () => {
    const { id } = await draftDecision(actors.officer, bodyOf([lineOf(await waiting())]), now);
    const second = await facts.anActor("MINISTRY_OFFICER");
    const { kind, number, signedOn, signer, lines } = bodyOf([lineOf(await waiting())]);
    await editDecision(second, { id, version: 1, kind, number, signedOn, signer, lines }, now);
    const standing = await getWrittenDecision(readScope(actors.leader), id);
    expect(standing?.writers.toSorted()).toEqual([actors.officer.accountId, second.accountId].toSorted());
    await db.owner.query("UPDATE role_grant SET role = 'MINISTRY_LEADER' WHERE account_id = $1", [second.accountId]);
    const promoted = { ...second, role: "MINISTRY_LEADER" } as Actor;
    expect(await refusalOf(issueDecision(promoted, { id, version: 2 }, now))).toMatchObject({ code: "step.own" });
    const past = transaction(
      promoted,
      (tx) => tx.$executeRaw`UPDATE plan_decision SET issued_at = now(), version = version + 1 WHERE id = ${id}::uuid`,
    );
    await expect(past).rejects.toMatchObject({ code: "42501" });
  });

  test("keeps it to their own: the Ministry does not see a province's draft", async () => {
    const own = bodyOf([], { fund: "KCDP", unitId: "quang-tri-2025" });
    const { id } = await draftDecision(actors.provinceOfficer, own, now);
    expect(await getWrittenDecision(readScope(actors.officer), id)).toBeNull();
    expect(await getWrittenDecision(readScope(actors.provinceLeader), id)).not.toBeNull();
  });
});

test("an issued decision names the đề án of every province to everybody", async () => {
  const project = await waiting();
  const { id } = await draftDecision(actors.officer, bodyOf([lineOf(project)]), now);
  await issueDecision(actors.leader, { id, version: 1 }, now);
  const seen = await getWrittenDecision(readScope(actors.elsewhere), id);
  expect(seen?.lines.map(({ project: of }) => of?.code)).toEqual([project.code]);
});

test("a đề án whose years changed since it was listed is not given a plan of another year", async () => {
  const project = await waiting();
  const { id } = await draftDecision(actors.officer, bodyOf([lineOf(project)]), now);
  await db.owner.query("UPDATE project SET start_year = 2027, end_year = 2027 WHERE id = $1", [project.id]);
  expect(await refusalOf(issueDecision(actors.leader, { id, version: 1 }, now))).toEqual({
    ...{ code: "decision.project-of-other-year", project: project.code },
  });
});

test("a body that is no line at all is refused in words, and a province must be of the budget year", async () => {
  const sent = { fund: "KCQG", year: 2026, kind: "ASSIGN" };
  for (const lines of [[null], ["x"], [{ content: "ND3" }], [{ amount: "1" }], [[]], {}, null])
    expect(draftDecisionInput.safeParse({ ...sent, lines }).success).toBe(false);
  const old = bodyOf([{ unitId: "quang-binh", content: "ND6", amount: "1" }]);
  expect(await refusalOf(draftDecision(actors.officer, old, now))).toMatchObject({
    ...{ code: "decision.unit-of-other-time", unitId: "quang-binh", year: 2026 },
  });
});

describe("a draft", () => {
  test("is written anew on the version that was seen, and a second writer is told", async () => {
    const { lines: none, kind, number, signedOn, signer } = bodyOf([]);
    const { id } = await draftDecision(actors.officer, bodyOf([lineOf(await waiting())]), now);
    const edit = { id, version: 1, kind, number, signedOn, signer, lines: none };
    await editDecision(actors.officer, edit, now);
    expect((await getWrittenDecision(readScope(actors.officer), id))?.lines).toEqual([]);
    expect(await refusalOf(editDecision(actors.officer, edit, now))).toEqual({ code: "decision.stale", version: 2 });
  });

  test("is removed with its lines, and the trail keeps what it was", async () => {
    const { id } = await draftDecision(actors.officer, bodyOf([lineOf(await waiting())]), now);
    await dropDecision(actors.officer, { id, version: 1 }, now);
    expect(await getWrittenDecision(readScope(actors.officer), id)).toBeNull();
    const { rows } = await db.owner.query("SELECT permission FROM audit_entry WHERE entity_id = $1", [id]);
    expect(rows).toEqual([{ permission: "decision.draft" }, { permission: "decision.draft" }]);
  });

  test("with the number of another decision of that year is refused", async () => {
    const body = bodyOf([lineOf(await waiting())]);
    await draftDecision(actors.officer, body, now);
    expect(await refusalOf(draftDecision(actors.officer, body, now))).toEqual({
      ...{ code: "decision.number-taken", number: body.number },
    });
  });

  test.each<[string, Partial<Line>, string]>([
    ["of a đề án nobody knows", { projectCode: "KC-KHONG-CO" }, "decision.line-project-unknown"],
    ["of a content nobody knows", { content: "ND99" }, "decision.line-content-unknown"],
    ["of no province", {}, "decision.line-unplaced"],
  ])("with a line %s is refused by its number", async (_, wrong, code) => {
    const lines = [lineOf(await waiting()), { content: "ND3", amount: "1", ...wrong }];
    expect(await refusalOf(draftDecision(actors.officer, bodyOf(lines), now))).toMatchObject({ code, line: 2 });
  });

  test("of a đề án of another year, or twice of the same, is refused", async () => {
    const project = await waiting();
    const twice = bodyOf([lineOf(project), lineOf(project)]);
    expect(await refusalOf(draftDecision(actors.officer, twice, now))).toMatchObject({
      code: "decision.line-repeated",
    });
    const later = bodyOf([lineOf(project)], { year: 2027 });
    expect(await refusalOf(draftDecision(actors.officer, later, now))).toMatchObject({
      ...{ code: "decision.line-of-other-year", years: "2026" },
    });
  });
});

describe("a decision of a province's own fund", () => {
  const own = { fund: "KCDP", number: "", unitId: "quang-tri-2025" };

  test("is drafted by its officer, issued by its leader, and assigns đề án the Sở appraised", async () => {
    const project = await waiting("KCDP");
    const body = bodyOf([lineOf(project)], { ...own, number: `${++numbered}/QĐ-UBND` });
    const { id } = await draftDecision(actors.provinceOfficer, body, now);
    expect(await refusalOf(issueDecision(actors.provinceOfficer, { id, version: 1 }, now))).toMatchObject({
      ...{ code: "access.forbidden" },
    });
    await issueDecision(actors.provinceLeader, { id, version: 1 }, now);
    expect((await planOf(project)).state).toBe("ASSIGNED");
  });

  test("is nothing to another province, to the Ministry, or for its đề án", async () => {
    const { id } = await draftDecision(actors.provinceOfficer, bodyOf([], own), now);
    const absent = { code: "access.not-found" };
    expect(await refusalOf(issueDecision(actors.leader, { id, version: 1 }, now))).toMatchObject(absent);
    expect(await refusalOf(dropDecision(actors.elsewhere, { id, version: 1 }, now))).toMatchObject(absent);
    expect(await getWrittenDecision(readScope(actors.elsewhere), id)).toBeNull();
    const foreign = await waiting("KCDP");
    const body = bodyOf([lineOf(foreign)], { ...own, unitId: "da-nang-2025" });
    expect(await refusalOf(draftDecision(actors.elsewhere, body, now))).toMatchObject({
      ...{ code: "decision.line-project-unknown" },
    });
    expect(await refusalOf(draftDecision(actors.officer, bodyOf([], own), now))).toMatchObject({
      ...{ code: "decision.not-own-place" },
    });
  });
});

describe("past every check of the application, the database", () => {
  const assignedBy = (actor: Actor, id: string) =>
    transaction(
      actor,
      (tx) => tx.$executeRaw`
      UPDATE plan_decision SET issued_at = now(), version = version + 1 WHERE id = ${id}::uuid`,
    );

  test("lets nobody issue what they drafted, nor who only drafts", async () => {
    const { id } = await draftDecision(actors.officer, bodyOf([lineOf(await waiting())]), now);
    await expect(assignedBy(actors.officer, id)).rejects.toMatchObject({ code: "42501" });
    await db.owner.query("INSERT INTO decision_writer VALUES ($2, $1)", [actors.leader.accountId, id]);
    await expect(assignedBy(actors.leader, id)).rejects.toMatchObject({ code: "42501" });
  });

  test("lets nobody assign a đề án by hand", async () => {
    const { id } = await waiting();
    const byHand = transaction(
      actors.leader,
      (tx) => tx.$executeRaw`
      INSERT INTO project_step (project_id, project_version, step, dossier_hash)
      SELECT ${id}::uuid, version, 'project.assign', repeat('0', 64) FROM project WHERE id = ${id}::uuid`,
    );
    await expect(byHand).rejects.toMatchObject({ code: "42501" });
  });

  test("lets a province write no decision of another, and none of the Ministry's", async () => {
    const { id } = await draftDecision(actors.officer, bodyOf([]), now);
    const written = await transaction(
      actors.provinceOfficer,
      (tx) => tx.$executeRaw`UPDATE plan_decision SET signer = 'Ai đó', version = version + 1 WHERE id = ${id}::uuid`,
    );
    expect(written).toBe(0);
    const begun = transaction(
      actors.elsewhere,
      (tx) => tx.$executeRaw`
      INSERT INTO plan_decision (fund, budget_year, kind, unit_id) VALUES ('KCDP', 2026, 'ASSIGN', 'quang-tri-2025')`,
    );
    await expect(begun).rejects.toMatchObject({ code: "42501" });
  });
});
