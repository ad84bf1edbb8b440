import { beforeAll, describe, expect, test } from "vitest";
import { takeStep } from "@/lib/commands/projects/take-step";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { ROLE_NAMES, ROLES, type Role } from "@/lib/domain/access/roles";
import { FUNDS } from "@/lib/domain/fund";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { stepRules } from "@/lib/domain/steps/step-rules";
import { STEP_VERBS, stepOfVerb } from "@/lib/domain/steps/verbs";
import { listHistory } from "@/lib/queries/projects/list-history";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";
import { stepByVerb } from "../../support/step-by-verb";
import { aStepInput, type PlainVerb } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
const PLACES = { province: { unitId: "quang-tri-2025" }, region: { regionCode: "MTTN" }, country: {} } as const;
const UNITS = { own: "quang-tri-2025", other: "da-nang-2025" } as const;
const people = {} as Record<Role, Actor>;
let facts: Facts;

beforeAll(async () => {
  facts = new Facts(db.owner);
  for (const role of ROLE_NAMES) people[role] = await facts.anActor(role, PLACES[ROLES[role].place]);
});

const take = (role: Role, verb: PlainVerb, code: string, version: number, more: object = {}) =>
  takeStep(people[role], aStepInput(verb, code, version, more), now);

describe("a đề án of the national fund", () => {
  test("goes from draft through return and resubmission to central appraisal, by three people", async () => {
    const { code } = await facts.aProject({ state: "DRAFT" });
    expect(await take("PROVINCE_OFFICER", "submit", code, 1)).toMatchObject({ state: "SUBMITTED", version: 2 });
    await take("PROVINCE_LEADER", "return", code, 2);
    await take("PROVINCE_OFFICER", "submit", code, 3, { note: "Đã bổ sung thuyết minh." });
    await take("PROVINCE_LEADER", "appraise-local", code, 4);
    await take("PROVINCE_LEADER", "register", code, 5);
    const last = await take("MINISTRY_OFFICER", "appraise-central", code, 6);
    expect(last).toMatchObject({ state: "APPRAISED_CENTRAL", version: 7 });

    const history = await listHistory(readScope(people.AUDITOR), code);
    expect(history?.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "DRAFT SUBMITTED",
      "SUBMITTED RETURNED",
      "RETURNED SUBMITTED",
      "SUBMITTED APPRAISED_LOCAL",
      "APPRAISED_LOCAL REGISTERED",
      "REGISTERED APPRAISED_CENTRAL",
    ]);
    expect(history?.[1]).toMatchObject({
      takenBy: people.PROVINCE_LEADER.fullName,
      remarks: [{ field: "budget", text: "Thuyết minh lại phần đối ứng." }],
    });
    expect(history?.[3]?.sheet).toEqual({
      criteria: [{ code: "need", passed: true, note: null }],
      conclusion: "Đủ điều kiện hỗ trợ.",
    });
    expect(history?.[5]?.amount).toBe(300_000_000n);
    expect(new Set(history?.map(({ dossierHash }) => dossierHash)).size).toBe(1);
  });

  test("leaves each step in the trail with its version and its dossier's hash", async () => {
    const { id, code } = await facts.aProject({ state: "DRAFT" });
    await take("PROVINCE_OFFICER", "submit", code, 1);
    const { rows } = await db.owner.query(
      "SELECT permission, entity, before, after FROM audit_entry WHERE entity_id = $1",
      [id],
    );
    expect(rows).toEqual([
      {
        permission: "project.submit",
        entity: "project",
        before: { state: "DRAFT", version: 1 },
        after: expect.objectContaining({ state: "SUBMITTED", dossierHash: expect.stringMatching(/^[0-9a-f]{64}$/) }),
      },
    ]);
  });

  test("has another hash when anything of its dossier is another", async () => {
    const { id, code } = await facts.aProject({ state: "DRAFT" });
    await take("PROVINCE_OFFICER", "submit", code, 1);
    await take("PROVINCE_LEADER", "return", code, 2);
    await db.owner.query("INSERT INTO project_budget_line VALUES ($1, 2026, 'ND3', 'nd3-general', 1, 2, 3)", [id]);
    await take("PROVINCE_OFFICER", "submit", code, 3);
    const history = await listHistory(readScope(people.PROVINCE_OFFICER), code);
    expect(history?.[2]?.dossierHash).not.toBe(history?.[0]?.dossierHash);
  });
});

test("a đề án of the provincial fund ends its way at the Sở: it is not registered", async () => {
  const { code } = await facts.aProject({ state: "DRAFT", fund: "KCDP" });
  await take("PROVINCE_OFFICER", "submit", code, 1);
  await take("PROVINCE_LEADER", "appraise-local", code, 2);
  const refusal = await refusalOf(take("PROVINCE_LEADER", "register", code, 3));
  expect(refusal).toEqual({ code: "step.not-now", step: "project.register", state: "APPRAISED_LOCAL" });
});

describe("a step is refused", () => {
  test("where the dossier lacks something, with everything that is missing at once", async () => {
    const { id, code } = await facts.aProject({ state: "DRAFT" });
    await db.owner.query("UPDATE project_outline SET need = NULL WHERE project_id = $1", [id]);
    await db.owner.query("UPDATE project_budget_line SET support = 400000000 WHERE project_id = $1", [id]);
    const refusal = await refusalOf(take("PROVINCE_OFFICER", "submit", code, 1));
    expect(refusal).toEqual({
      code: "project.incomplete",
      missing: [
        { code: "empty", weight: "missing", section: "need", field: "need" },
        { code: "reason-for-cap", weight: "missing", section: "budget", field: "capReason" },
      ],
    });
    await db.owner.query(
      "UPDATE project_outline SET need = 'Có.', cap_reason = 'Dây chuyền đồng bộ.' WHERE project_id = $1",
      [id],
    );
    expect(await take("PROVINCE_OFFICER", "submit", code, 1)).toMatchObject({ state: "SUBMITTED" });
  });

  test("by what changed since it was seen", async () => {
    const { code } = await facts.aProject({ state: "SUBMITTED" });
    await db.owner.query("UPDATE project SET version = 5 WHERE code = $1", [code]);
    const refusal = await refusalOf(take("PROVINCE_LEADER", "return", code, 4));
    expect(refusal).toEqual({ code: "project.stale", version: 5 });
  });

  test("to a leader who submitted the đề án as an officer", async () => {
    const { code } = await facts.aProject({ state: "DRAFT" });
    const officer = await facts.anActor("PROVINCE_OFFICER", PLACES.province);
    await takeStep(officer, aStepInput("submit", code, 1), now);
    await db.owner.query("UPDATE role_grant SET role = 'PROVINCE_LEADER' WHERE account_id = $1", [officer.accountId]);
    const leader = { ...officer, role: "PROVINCE_LEADER" } as const;
    expect(await refusalOf(takeStep(leader, aStepInput("appraise-local", code, 2), now))).toEqual({
      code: "step.own",
      step: "project.appraise-local",
    });
  });

  test("when it must say why and does not", async () => {
    const { code } = await facts.aProject({ state: "SUBMITTED" });
    expect(await refusalOf(take("PROVINCE_LEADER", "return", code, 1, { remarks: [] }))).toEqual({
      code: "step.reason-missing",
      step: "project.return",
    });
  });

  test("to whose role ended since they signed in", async () => {
    const { code } = await facts.aProject({ state: "DRAFT" });
    const gone = await facts.anActor("PROVINCE_OFFICER", PLACES.province);
    await db.owner.query("UPDATE role_grant SET valid_to = now() WHERE account_id = $1", [gone.accountId]);
    expect(await refusalOf(takeStep(gone, aStepInput("submit", code, 1), now))).toEqual({
      code: "access.forbidden",
      permission: "project.submit",
    });
  });
});

describe("at the same moment", () => {
  test("fifty equal submissions submit it once, and forty-nine are told where it stands", async () => {
    const { code } = await facts.aProject({ state: "DRAFT" });
    const works = Array.from({ length: 50 }, () => askedAgain(() => take("PROVINCE_OFFICER", "submit", code, 1)));
    expect(await outcomesOf(works)).toEqual({ done: 1, "step.not-now": 49 });
    const { rows } = await db.owner.query(
      "SELECT count(*)::int AS steps FROM project_step s JOIN project p ON p.id = project_id WHERE code = $1",
      [code],
    );
    expect(rows).toEqual([{ steps: 1 }]);
  });

  test("two who decide otherwise on one đề án: one decides, the other is told so", async () => {
    const other = await facts.anActor("PROVINCE_LEADER", PLACES.province);
    for (let round = 0; round < 10; round++) {
      const { code } = await facts.aProject({ state: "SUBMITTED" });
      const works = [
        take("PROVINCE_LEADER", "appraise-local", code, 1),
        takeStep(other, aStepInput("reject", code, 1), now),
      ];
      const { done, ...lost } = await outcomesOf(works);
      expect(done).toBe(1);
      expect(["step.not-now", "project.stale"]).toContain(Object.keys(lost)[0]);
    }
  });
});

let asked = 0;
describe.each(FUNDS)("every role with every step on a đề án of %s", (fund) => {
  describe.each(["own", "other"] as const)("of one's %s province", (whose) => {
    test.each(PROJECT_STATES)("in state %s does what the table says", async (state) => {
      const begun = async () => {
        const project = await facts.aProject({ fund, state, unitId: UNITS[whose] });
        if (state === "ASSIGNED") await facts.assigned(project, million(5000));
        return project;
      };
      let { id, code } = await begun();
      for (const role of ROLE_NAMES) {
        const inPlace = whose === "own" || ROLES[role].place !== "province";
        for (const verb of STEP_VERBS) {
          const step = stepOfVerb(verb, role, state);
          const rule = stepRules().find(
            (one) => one.step === step && one.state === state && one.role === role && one.fund === fund,
          );
          const { rows } = await db.owner.query<{ version: number }>("SELECT version FROM project WHERE id = $1", [id]);
          const done = stepByVerb(people[role], verb, { code, version: rows[0]?.version ?? 1 });
          asked++;
          if (inPlace && rule) {
            expect((await done).state, `${role} ${verb}`).toBe(rule.toState);
            ({ id, code } = await begun());
          } else {
            const { code: refused } = await refusalOf(done);
            expect(["access.forbidden", "access.not-found", "step.not-now"], `${role} ${verb}`).toContain(refused);
          }
        }
      }
    });
  });
});

const COMBINATIONS = FUNDS.length * 2 * PROJECT_STATES.length * ROLE_NAMES.length * STEP_VERBS.length;
test(`the command was asked about all ${COMBINATIONS} combinations of state, step, role, fund and place`, () => {
  expect(asked).toBe(COMBINATIONS);
});
