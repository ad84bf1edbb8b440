import { beforeAll, describe, expect, test } from "vitest";
import { revokeDelegation } from "@/lib/commands/delegations/revoke-delegation";
import { takeStep } from "@/lib/commands/projects/take-step";
import { readScope } from "@/lib/domain/access/read-scope";
import { ROLES } from "@/lib/domain/access/roles";
import { FUNDS } from "@/lib/domain/fund";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { stepRules } from "@/lib/domain/steps/step-rules";
import { STEP_VERBS, stepOfVerb } from "@/lib/domain/steps/verbs";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { listHistory } from "@/lib/queries/projects/list-history";
import { testDatabase } from "../../support/database";
import { Delegates, ENDINGS, type Identity, PAIRS } from "../../support/delegates";
import { million } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";
import { stepByVerb } from "../../support/step-by-verb";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
const UNITS = { own: "quang-tri-2025", other: "da-nang-2025" } as const;
let identities: readonly Identity[];
let people: Delegates;

beforeAll(async () => {
  people = new Delegates(db.owner);
  identities = await people.identities();
});

let asked = 0;
describe.each(FUNDS)("every delegate with every step on a đề án of %s", (fund) => {
  describe.each(["own", "other"] as const)("of one's %s province", (whose) => {
    test.each(PROJECT_STATES)("in state %s does what the giver may, while in force", async (state) => {
      const begun = async () => {
        const project = await people.facts.aProject({ fund, state, unitId: UNITS[whose] });
        if (state === "ASSIGNED") await people.facts.assigned(project, million(5000));
        return project;
      };
      let { id, code } = await begun();
      for (const { who, actor, inForce } of identities) {
        const inPlace = whose === "own" || ROLES[actor.role].place !== "province";
        for (const verb of STEP_VERBS) {
          const step = stepOfVerb(verb, actor.role, state);
          const rule = stepRules().find(
            (one) => one.step === step && one.state === state && one.role === actor.role && one.fund === fund,
          );
          const { rows } = await db.owner.query<{ version: number }>("SELECT version FROM project WHERE id = $1", [id]);
          const done = stepByVerb(actor, verb, { code, version: rows[0]?.version ?? 1 });
          asked++;
          if (inForce && inPlace && rule) {
            expect((await done).state, `${who} ${verb}`).toBe(rule.toState);
            ({ id, code } = await begun());
          } else {
            const { code: refused } = await refusalOf(done);
            expect(["access.forbidden", "access.not-found", "step.not-now"], `${who} ${verb}`).toContain(refused);
          }
        }
      }
    });
  });
});

const COMBINATIONS = FUNDS.length * 2 * PROJECT_STATES.length * (PAIRS.length + ENDINGS.length) * STEP_VERBS.length;
test(`the command was asked about all ${COMBINATIONS} combinations of state, step, delegation, fund and place`, () => {
  expect(asked).toBe(COMBINATIONS);
});

describe("who acts for a leader", () => {
  test("appraises what somebody else submitted, and the history, the trail and the notices keep both names", async () => {
    const { id, code } = await people.facts.aProject({ state: "DRAFT" });
    const submitter = await people.someone("PROVINCE_OFFICER");
    const leader = await people.someone("PROVINCE_LEADER");
    const acting = await people.facts.delegated(leader, await people.someone("PROVINCE_OFFICER"));
    await takeStep(submitter, aStepInput("submit", code, 1), now);
    expect((await listNotices(readScope(acting), { page: 1 })).items[0]).toMatchObject({ kind: "project.turn", code });
    await takeStep(acting, aStepInput("appraise-local", code, 2), now);

    const both = { takenBy: acting.fullName, onBehalfOf: leader.fullName };
    expect((await listHistory(readScope(submitter), code))?.[1]).toMatchObject(both);
    for (const told of [submitter, leader]) {
      expect((await listNotices(readScope(told), { page: 1 })).items[0]).toMatchObject({ ...both, code });
    }
    const { rows } = await db.owner.query(
      "SELECT account_id, on_behalf_of FROM audit_entry WHERE entity_id = $1 ORDER BY sequence",
      [id],
    );
    expect(rows).toEqual([
      { account_id: submitter.accountId, on_behalf_of: null },
      { account_id: acting.accountId, on_behalf_of: leader.accountId },
    ]);
    const { rows: chain } = await db.owner.query("SELECT * FROM check_audit_chain()");
    expect(chain).toMatchObject([{ failures: "0" }]);
    const client = await db.owner.connect();
    await client.query("BEGIN");
    await client.query("ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only");
    await client.query("UPDATE audit_entry SET on_behalf_of = NULL WHERE entity_id = $1", [id]);
    const { rows: changed } = await client.query("SELECT * FROM check_audit_chain()");
    await client.query("ROLLBACK");
    client.release();
    expect(changed).toMatchObject([{ failures: "1" }]);
  });

  test("does not appraise what they submitted themselves, nor what the leader did", async () => {
    const { code } = await people.facts.aProject({ state: "DRAFT" });
    const submitter = await people.someone("PROVINCE_OFFICER");
    await takeStep(submitter, aStepInput("submit", code, 1), now);
    const own = { code: "step.own", step: "project.appraise-local" };
    const acting = await people.facts.delegated(await people.someone("PROVINCE_LEADER"), submitter);
    expect(await refusalOf(takeStep(acting, aStepInput("appraise-local", code, 2), now))).toEqual(own);
    await db.owner.query("UPDATE role_grant SET role = 'PROVINCE_LEADER' WHERE account_id = $1", [submitter.accountId]);
    const promoted = { ...submitter, role: "PROVINCE_LEADER" } as const;
    const deputy = await people.facts.delegated(promoted, await people.someone("PROVINCE_OFFICER"));
    expect(await refusalOf(takeStep(deputy, aStepInput("appraise-local", code, 2), now))).toEqual(own);
  });

  test("of a step and a revocation at once: either the step is done before, or it is refused", async () => {
    for (let round = 0; round < 15; round++) {
      const { id, code } = await people.facts.aProject({ state: "SUBMITTED" });
      const leader = await people.someone("PROVINCE_LEADER");
      const acting = await people.facts.delegated(leader, await people.someone("PROVINCE_OFFICER"));
      const step = takeStep(acting, aStepInput("appraise-local", code, 1), now);
      const revocation = revokeDelegation(leader, { id: acting.onBehalfOf.delegationId }, now);
      const [revoked, outcome] = await Promise.all([outcomesOf([revocation]), outcomesOf([step])]);
      expect(revoked).toEqual({ done: 1 });
      expect([{ done: 1 }, { "access.forbidden": 1 }]).toContainEqual(outcome);
      const { rows } = await db.owner.query(
        `SELECT p.state, s.taken_at < d.revoked_at AS before FROM project p LEFT JOIN project_step s ON s.project_id = p.id
         CROSS JOIN delegation d WHERE p.id = $1 AND d.id = $2`,
        [id, acting.onBehalfOf.delegationId],
      );
      expect(rows).toEqual([
        outcome.done ? { state: "APPRAISED_LOCAL", before: true } : { state: "SUBMITTED", before: null },
      ]);
      const { code: after } = await refusalOf(takeStep(acting, aStepInput("return", code, outcome.done ? 2 : 1), now));
      expect(after).toBe("access.forbidden");
    }
  });
});
