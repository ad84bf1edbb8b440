import { beforeAll, describe, expect, test } from "vitest";
import { currentReference } from "@/lib/db/reference";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { ROLE_NAMES, ROLES, type Role } from "@/lib/domain/access/roles";
import { provincesOf } from "@/lib/domain/conference/provinces";
import { CONFERENCE_STATES } from "@/lib/domain/conference/state";
import { CONFERENCE_STEPS } from "@/lib/domain/steps/conference-steps";
import { conferenceStepRules } from "@/lib/domain/steps/step-rules";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";

const db = testDatabase({ reference: true });
const PLACES = { province: { unitId: "quang-tri-2025" }, region: { regionCode: "MTTN" }, country: {} } as const;
const MOVES = Object.keys(CONFERENCE_STEPS) as (keyof typeof CONFERENCE_STEPS)[];
const actors = {} as Record<Role, Actor>;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  for (const role of ROLE_NAMES) actors[role] = await facts.anActor(role, PLACES[ROLES[role].place]);
});

/** Takes a step in the database itself and undoes it; gives where it led, null where the database refuses it. */
async function stepInDatabase(actor: Actor, step: string, conferenceId: string): Promise<string | null> {
  let led: string | null = null;
  const undone = new Error("undone");
  const write = transaction(actor, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO conference_step (conference_id, conference_version, step) VALUES (${conferenceId}, 1, ${step})`;
    led = (await tx.conference.findUniqueOrThrow({ where: { id: conferenceId } })).state;
    throw undone;
  });
  return write.catch((error: { code?: string }) => {
    if (error === undone) return led;
    expect(error.code).toBe("42501");
    return null;
  });
}

test("the database's guard of conferences has the rows of the domain's table, no more and no fewer", async () => {
  const { rows } = await db.owner.query("SELECT step, state, role, to_state FROM conference_step_rule");
  const written = (rules: readonly object[]) => rules.map((rule) => Object.values(rule).join(" ")).sort();
  expect(written(rows)).toEqual(written(conferenceStepRules()));
});

let asked = 0;
describe.each(["MTTN", "BAC"] as const)("a conference of %s, seen by people of MTTN,", (region) => {
  test.each(CONFERENCE_STATES)(
    "in state %s is moved by each role as the table says and no other way",
    async (state) => {
      const id = await aConference(db.owner, { region, state });
      for (const role of ROLE_NAMES) {
        const inPlace = ROLES[role].place === "country" || region === "MTTN";
        for (const step of MOVES) {
          const rule = conferenceStepRules().find(
            (one) => one.step === step && one.state === state && one.role === role && one.toState,
          );
          const expected = (inPlace && rule?.toState) || null;
          expect(await stepInDatabase(actors[role], step, id), `${role} ${step}`).toBe(expected);
          asked++;
        }
      }
    },
  );
});

const COMBINATIONS = 2 * CONFERENCE_STATES.length * ROLE_NAMES.length * MOVES.length;
test(`the database was asked about all ${COMBINATIONS} combinations of state, step, role and region`, () => {
  expect(asked).toBe(COMBINATIONS);
});

test("nobody writes the state of a conference, nor rewrites its history or removes it", async () => {
  const id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
  for (const role of ROLE_NAMES) {
    const write = transaction(
      actors[role],
      (tx) => tx.$executeRaw`UPDATE conference SET state = 'CLOSED' WHERE id = ${id}`,
    );
    await expect(write, role).rejects.toMatchObject({ code: "42501" });
  }
  await expect(db.owner.query("UPDATE conference_step SET note = 'khác'")).rejects.toMatchObject({
    constraint: "conference_step_append_only",
  });
  await expect(db.owner.query("DELETE FROM conference")).rejects.toMatchObject({ code: "23001" });
});

test.each([
  ["the 63, where the period ended before the merger", 2024, 6, "MTTN", 15],
  ["the 34, where it ended after", 2025, 11, "MTTN", 11],
  ["the 28 of the north before", 2024, 6, "BAC", 28],
] as const)("its provinces are those of its region: %s", async (_, year, through, region, count) => {
  const { territory } = await currentReference();
  const provinces = provincesOf(territory, { region, period: { year, through, uses: "ACTUAL" } });
  expect(provinces).toHaveLength(count);
  const id = await aConference(db.owner, { region, state: "OPEN" });
  await db.owner.query("UPDATE conference SET report_year = $2, through = $3 WHERE id = $1", [id, year, through]);
  const { rows } = await db.owner.query("SELECT unit_id, steward_unit_id FROM conference_units($1)", [id]);
  const pairs = (list: readonly (readonly [string, string])[]) => list.map((pair) => pair.join(" ")).sort();
  expect(pairs(rows.map(({ unit_id, steward_unit_id }) => [unit_id, steward_unit_id]))).toEqual(
    pairs(provinces.map(({ unitId, stewardUnitId }) => [unitId, stewardUnitId])),
  );
});
