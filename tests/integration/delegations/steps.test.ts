import { beforeAll, describe, expect, test } from "vitest";
import { ROLES } from "@/lib/domain/access/roles";
import { FUNDS } from "@/lib/domain/fund";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { stepRules } from "@/lib/domain/steps/step-rules";
import { STEP_CODES } from "@/lib/domain/steps/steps";
import { testDatabase } from "../../support/database";
import { Delegates, ENDINGS, type Identity, PAIRS } from "../../support/delegates";
import { stepInDatabase } from "../../support/step-in-database";

const db = testDatabase({ reference: true });
const UNITS = { own: "quang-tri-2025", other: "da-nang-2025" } as const;
const MOVES = STEP_CODES.filter((code) => code.startsWith("project."));
let identities: readonly Identity[];
let people: Delegates;

beforeAll(async () => {
  people = new Delegates(db.owner);
  identities = await people.identities();
});

let asked = 0;
describe.each(FUNDS)("a đề án of %s", (fund) => {
  describe.each(["own", "other"] as const)("of one's %s province", (whose) => {
    test.each(PROJECT_STATES)(
      "in state %s is moved by who acts for another as by the other, while in force",
      async (state) => {
        const project = await people.facts.aProject({ fund, state, unitId: UNITS[whose] });
        for (const { who, actor, inForce } of identities) {
          const inPlace = whose === "own" || ROLES[actor.role].place !== "province";
          for (const step of MOVES) {
            const rule = stepRules().find(
              (one) => one.step === step && one.state === state && one.role === actor.role && one.fund === fund,
            );
            const expected = (inForce && inPlace && rule?.toState) || null;
            expect(await stepInDatabase(actor, step, project), `${who} ${step}`).toBe(expected);
            asked++;
          }
        }
      },
    );
  });
});

const COMBINATIONS = FUNDS.length * 2 * PROJECT_STATES.length * (PAIRS.length + ENDINGS.length) * MOVES.length;
test(`the database was asked about all ${COMBINATIONS} combinations of state, step, delegation, fund and place`, () => {
  expect(asked).toBe(COMBINATIONS);
});

describe("nobody approves their own, by person", () => {
  test("neither who acts for a leader on what they submitted, nor on what the leader did", async () => {
    const project = await people.facts.aProject({ state: "DRAFT" });
    const leader = await people.someone("PROVINCE_LEADER");
    const officer = await people.someone("PROVINCE_OFFICER");
    expect(await stepInDatabase(officer, "project.submit", project, false)).toBe("SUBMITTED");
    const acting = await people.facts.delegated(leader, officer);
    expect(await stepInDatabase(acting, "project.appraise-local", project)).toBeNull();
    expect(await stepInDatabase(leader, "project.appraise-local", project)).toBe("APPRAISED_LOCAL");
    const other = await people.someone("PROVINCE_OFFICER");
    await db.owner.query("UPDATE delegation SET revoked_at = now(), revoked_by = giver_id WHERE giver_id = $1", [
      leader.accountId,
    ]);
    const another = await people.facts.delegated(leader, other);
    expect(await stepInDatabase(another, "project.appraise-local", project)).toBe("APPRAISED_LOCAL");
    await db.owner.query("UPDATE role_grant SET role = 'PROVINCE_LEADER' WHERE account_id = $1", [officer.accountId]);
    const promoted = { ...officer, role: "PROVINCE_LEADER" } as const;
    const deputy = await people.facts.delegated(promoted, await people.someone("PROVINCE_OFFICER"));
    expect(await stepInDatabase(deputy, "project.appraise-local", project)).toBeNull();
  });

  test("and the step keeps both names, whatever its row was sent with", async () => {
    const project = await people.facts.aProject({ state: "SUBMITTED" });
    const acting = await people.acting("PROVINCE_LEADER", "PROVINCE_OFFICER");
    expect(await stepInDatabase(acting, "project.appraise-local", project, false)).toBe("APPRAISED_LOCAL");
    const { rows } = await db.owner.query("SELECT taken_by, on_behalf_of FROM project_step WHERE project_id = $1", [
      project.id,
    ]);
    expect(rows).toEqual([{ taken_by: acting.accountId, on_behalf_of: acting.onBehalfOf.accountId }]);
  });
});
