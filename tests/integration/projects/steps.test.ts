import { beforeAll, describe, expect, test } from "vitest";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { ROLE_NAMES, ROLES, type Role } from "@/lib/domain/access/roles";
import { FUNDS } from "@/lib/domain/fund";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { stepRules, stepsApart } from "@/lib/domain/steps/step-rules";
import { STEP_CODES } from "@/lib/domain/steps/steps";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { stepInDatabase } from "../../support/step-in-database";

const db = testDatabase({ reference: true });
const PLACES = { province: { unitId: "quang-tri-2025" }, region: { regionCode: "MTTN" }, country: {} } as const;
const UNITS = { own: "quang-tri-2025", other: "da-nang-2025" } as const;
const MOVES = STEP_CODES.filter((code) => code.startsWith("project."));
const actors = {} as Record<Role, Actor>;
let facts: Facts;

beforeAll(async () => {
  facts = new Facts(db.owner);
  for (const role of ROLE_NAMES) actors[role] = await facts.anActor(role, PLACES[ROLES[role].place]);
});

test("the database's guard has the rows of the domain's table, no more and no fewer", async () => {
  const { rows } = await db.owner.query("SELECT step, state, role, fund, to_state FROM step_rule");
  const written = (rules: readonly object[]) => rules.map((rule) => Object.values(rule).join(" ")).sort();
  expect(written(rows)).toEqual(written(stepRules()));
});

test("the database keeps apart what the domain's table keeps apart", async () => {
  const { rows } = await db.owner.query("SELECT step, earlier FROM step_apart ORDER BY step, earlier");
  const ordered = stepsApart().sort((one, two) =>
    `${one.step} ${one.earlier}`.localeCompare(`${two.step} ${two.earlier}`),
  );
  expect(rows).toEqual(ordered);
});

let asked = 0;
describe.each(FUNDS)("a đề án of %s", (fund) => {
  describe.each(["own", "other"] as const)("of one's %s province", (whose) => {
    test.each(PROJECT_STATES)("in state %s is moved by each role as the table says and no other way", async (state) => {
      const project = await facts.aProject({ fund, state, unitId: UNITS[whose] });
      for (const role of ROLE_NAMES) {
        const inPlace = whose === "own" || ROLES[role].place !== "province";
        for (const step of MOVES) {
          const rule = stepRules().find(
            (one) => one.step === step && one.state === state && one.role === role && one.fund === fund,
          );
          const expected = (inPlace && rule?.toState) || null;
          expect(await stepInDatabase(actors[role], step, project), `${role} ${step}`).toBe(expected);
          asked++;
        }
      }
    });
  });
});

const COMBINATIONS = FUNDS.length * 2 * PROJECT_STATES.length * ROLE_NAMES.length * MOVES.length;
test(`the database was asked about all ${COMBINATIONS} combinations of state, step, role, fund and place`, () => {
  expect(asked).toBe(COMBINATIONS);
});

describe("nobody", () => {
  test("appraises what they submitted, not even after they became a leader", async () => {
    const project = await facts.aProject({ state: "DRAFT" });
    const actor = await facts.anActor("PROVINCE_OFFICER", PLACES.province);
    expect(await stepInDatabase(actor, "project.submit", project, false)).toBe("SUBMITTED");
    await db.owner.query("UPDATE role_grant SET role = 'PROVINCE_LEADER' WHERE account_id = $1", [actor.accountId]);
    const promoted = { ...actor, role: "PROVINCE_LEADER" } as const;
    expect(await stepInDatabase(promoted, "project.appraise-local", project)).toBeNull();
    expect(await stepInDatabase(promoted, "project.return", project)).toBe("RETURNED");
    expect(await stepInDatabase(actors.PROVINCE_LEADER, "project.appraise-local", project)).toBe("APPRAISED_LOCAL");
  });

  test("writes the state of a đề án, nor rewrites its history", async () => {
    const project = await facts.aProject({ state: "SUBMITTED" });
    for (const role of ROLE_NAMES) {
      const write = transaction(
        actors[role],
        (tx) => tx.$executeRaw`UPDATE project SET state = 'APPRAISED_LOCAL' WHERE id = ${project.id}::uuid`,
      );
      await expect(write).rejects.toMatchObject({ code: "42501" });
    }
    expect(await stepInDatabase(actors.PROVINCE_LEADER, "project.return", project, false)).toBe("RETURNED");
    await expect(db.owner.query("UPDATE project_step SET note = 'khác'")).rejects.toMatchObject({
      constraint: "project_step_append_only",
    });
  });
});
