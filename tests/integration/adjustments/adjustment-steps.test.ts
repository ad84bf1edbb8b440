import { beforeAll, describe, expect, test } from "vitest";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { ROLE_NAMES, ROLES, type Role } from "@/lib/domain/access/roles";
import { ADJUSTMENT_STATES, type AdjustmentState } from "@/lib/domain/adjustment/adjustment-state";
import { adjustmentRules, CHANGES, LEVELS, type Level } from "@/lib/domain/adjustment/change";
import { FUNDS, type Fund } from "@/lib/domain/fund";
import { adjustmentStepRules } from "@/lib/domain/steps/step-rules";
import { STEP_CODES } from "@/lib/domain/steps/steps";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";

const db = testDatabase({ reference: true });
const PLACES = { province: { unitId: "quang-tri-2025" }, region: { regionCode: "MTTN" }, country: {} } as const;
const UNITS = { own: "quang-tri-2025", other: "da-nang-2025" } as const;
const MOVES = STEP_CODES.filter((code) => code.startsWith("adjustment.") && code !== "adjustment.write");
const DOSSIER = "{}";
const HASH = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
const actors = {} as Record<Role, Actor>;
let facts: Facts;

beforeAll(async () => {
  facts = new Facts(db.owner);
  for (const role of ROLE_NAMES) actors[role] = await facts.anActor(role, PLACES[ROLES[role].place]);
});

const written = (rules: readonly object[]) => rules.map((rule) => Object.values(rule).join(" ")).sort();

test("the database's guard has the rows of the domain's tables, no more and no fewer", async () => {
  const steps = await db.owner.query("SELECT step, state, role, fund, level, to_state FROM adjustment_step_rule");
  expect(written(steps.rows)).toEqual(written(adjustmentStepRules()));
  const levels = await db.owner.query("SELECT change, fund, level FROM adjustment_rule");
  expect(written(levels.rows)).toEqual(written(adjustmentRules()));
  expect(levels.rows).toHaveLength(CHANGES.length * FUNDS.length);
});

/** A request that somebody else wrote, as the owner of the tables puts it into a state. */
async function aRequest(fund: Fund, unitId: string, state: AdjustmentState, level: Level): Promise<string> {
  const { id } = await facts.aProject({ fund, unitId });
  const { rows } = await db.owner.query(
    "INSERT INTO project_adjustment (project_id, reason) VALUES ($1, 'Lý do') RETURNING id",
    [id],
  );
  const line = level === "MAJOR" ? ["STOP", "{}", "{}"] : ["PLACE", '{"commune": null}', '{"commune": "Xã Gio Linh"}'];
  await db.owner.query(
    "INSERT INTO adjustment_line (adjustment_id, position, change, subject, before, after) VALUES ($1, 1, $2, '', $3, $4)",
    [rows[0].id, ...line],
  );
  await db.owner.query(
    `ALTER TABLE project_adjustment DISABLE TRIGGER project_adjustment_written;
     UPDATE project_adjustment SET state = '${state}' WHERE id = '${rows[0].id}';
     ALTER TABLE project_adjustment ENABLE TRIGGER project_adjustment_written`,
  );
  return rows[0].id;
}

async function stepInDatabase(actor: Actor, step: string, id: string): Promise<string | null> {
  let led: string | null = null;
  const undone = new Error("undone");
  const dossier = step.startsWith("adjustment.agree") ? DOSSIER : null;
  const write = transaction(actor, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO adjustment_step (adjustment_id, adjustment_version, step, document_number, document_signed_on, dossier_hash, dossier)
      VALUES (${id}::uuid, 1, ${step}, '1/QĐ', '2026-01-05', ${HASH}, ${dossier})`;
    led = (await tx.projectAdjustment.findUniqueOrThrow({ where: { id } })).state;
    throw undone;
  });
  return write.then(
    () => led,
    (error: { code?: string }) => {
      if (error === undone) return led;
      expect(error.code).toBe("42501");
      return null;
    },
  );
}

let asked = 0;
describe.each(FUNDS)("a request on a đề án of %s", (fund) => {
  describe.each(["own", "other"] as const)("of one's %s province", (whose) => {
    describe.each(LEVELS)("with a %s change", (level) => {
      test.each(ADJUSTMENT_STATES)(
        "in state %s is moved by each role as the table says and no other way",
        async (state) => {
          const id = await aRequest(fund, UNITS[whose], state, level);
          for (const role of ROLE_NAMES) {
            const inPlace = whose === "own" || ROLES[role].place !== "province";
            for (const step of MOVES) {
              const rule = adjustmentStepRules().find(
                (one) =>
                  one.step === step &&
                  one.state === state &&
                  one.role === role &&
                  one.fund === fund &&
                  one.level === level,
              );
              expect(await stepInDatabase(actors[role], step, id), `${role} ${step}`).toBe(
                (inPlace && rule?.toState) || null,
              );
              asked++;
            }
          }
        },
      );
    });
  });
});

const COMBINATIONS = FUNDS.length * 2 * LEVELS.length * ADJUSTMENT_STATES.length * ROLE_NAMES.length * MOVES.length;
test(`the database was asked about all ${COMBINATIONS} combinations of state, step, role, fund, level and place`, () => {
  expect(asked).toBe(COMBINATIONS);
});

test("nobody writes the state of a request, nor rewrites its history", async () => {
  const id = await aRequest("KCQG", UNITS.own, "SUBMITTED", "MINOR");
  for (const role of ROLE_NAMES) {
    const write = transaction(
      actors[role],
      (tx) => tx.$executeRaw`UPDATE project_adjustment SET state = 'AGREED' WHERE id = ${id}::uuid`,
    );
    await expect(write).rejects.toMatchObject({ code: "42501" });
  }
  await expect(db.owner.query("DELETE FROM adjustment_step")).rejects.toMatchObject({
    constraint: "adjustment_step_append_only",
  });
});
