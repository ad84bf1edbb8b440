import { beforeAll, describe, expect, test } from "vitest";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { ROLE_NAMES, ROLES, type Role } from "@/lib/domain/access/roles";
import { FUNDS } from "@/lib/domain/fund";
import { isCertified, REPORT_STATES, type ReportState } from "@/lib/domain/periodic-report/report-state";
import { reportWork } from "@/lib/domain/periodic-report/report-work";
import { advance, type Requirements } from "@/lib/domain/steps/advance";
import { REPORT_STEPS } from "@/lib/domain/steps/report-steps";
import { reportStepRules } from "@/lib/domain/steps/step-rules";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { amounts, openPeriod } from "../../support/reporting";

const db = testDatabase({ reference: true });
const PLACES = { province: { unitId: "quang-tri-2025" }, region: { regionCode: "MTTN" }, country: {} } as const;
const UNITS = { own: "quang-tri-2025", other: "da-nang-2025" } as const;
const YEAR = 2026;
const THROUGH = 9;
const FORBIDDEN = "42501";
/** A certified report is kept from writing before it is asked who writes. */
const FINAL = "23001";
type StepName = keyof typeof REPORT_STEPS;
const STEPS = Object.keys(REPORT_STEPS) as StepName[];
const NOTHING_ASKED: Requirements<StepName, null> = {
  ...{ "by-another-person": () => {}, "period-takes": () => {}, whole: () => {}, explained: () => {} },
  ...{ "reason-given": () => {}, "a-correction": () => {} },
};
const actors = {} as Record<Role, Actor>;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  for (const role of ROLE_NAMES) actors[role] = await facts.anActor(role, PLACES[ROLES[role].place]);
  await openPeriod(actors.MINISTRY_LEADER, YEAR, THROUGH);
  for (const fund of FUNDS)
    for (const { measure, amount } of amounts(fund, 3n, 2n))
      await db.owner.query(
        `INSERT INTO reported_amount (report_id, fund, measure, amount)
         SELECT id, $1, $2, $3 FROM provincial_report WHERE unit_id = ANY ($4)`,
        [fund, measure, amount, Object.values(UNITS)],
      );
});

/** The version of every report asked about: a correction, on which every step may be taken. */
const CORRECTION = 2;

/** A whole report that nobody of those who act wrote, as the owner of the tables puts it into a state. */
async function aReport(unitId: string, state: ReportState): Promise<string> {
  await db.owner.query(
    `ALTER TABLE provincial_report DISABLE TRIGGER USER;
     UPDATE provincial_report SET state = '${state}', version = ${CORRECTION}, certified_at = ${isCertified(state) ? "now()" : "NULL"}
     WHERE unit_id = '${unitId}';
     ALTER TABLE provincial_report ENABLE TRIGGER USER`,
  );
  const { rows } = await db.owner.query("SELECT id FROM provincial_report WHERE unit_id = $1", [unitId]);
  return rows[0].id;
}

/** Tries a step in a transaction that is undone. Gives the state it left the report in; null where it was refused. */
async function stepInDatabase(actor: Actor, step: StepName, id: string): Promise<string | null> {
  let led: string | null = null;
  const undone = new Error("undone");
  const write = transaction(actor, async (tx) => {
    const written =
      step === "report.write"
        ? await tx.$executeRaw`UPDATE provincial_report SET revision = revision + 1 WHERE id = ${id}::uuid`
        : step === "report.restate"
          ? await tx.$executeRaw`
              INSERT INTO provincial_report (id, unit_id, budget_year, through_month, version, reason)
              SELECT gen_random_uuid(), unit_id, budget_year, through_month, ${CORRECTION + 1}, 'Sai số' FROM provincial_report WHERE id = ${id}::uuid`
          : await tx.$executeRaw`
              INSERT INTO report_step (id, report_id, report_revision, step, note, records)
              VALUES (gen_random_uuid(), ${id}::uuid, 1, ${step}, 'Lý do', ${step === "report.submit" ? "{}" : null}::jsonb)`;
    if (written > 0) led = (await tx.provincialReport.findUniqueOrThrow({ where: { id } })).state;
    throw undone;
  });
  return write.then(
    () => led,
    (error: { code?: string }) => {
      if (error === undone) return led;
      expect(step === "report.write" ? [FORBIDDEN, FINAL] : [FORBIDDEN]).toContain(error.code);
      return null;
    },
  );
}

function stepInDomain(actor: Actor, step: StepName, state: ReportState, stewardUnitId: string): string | null {
  const { ahead, writes, restates } = reportWork(actor, { state, version: CORRECTION, stewardUnitId, writers: [] });
  const isOpen =
    step === "report.write" ? writes : step === "report.restate" ? restates : ahead.some((one) => one.step === step);
  return isOpen ? advance(step, { state }, NOTHING_ASKED, null) : null;
}

let asked = 0;
describe.each(["own", "other"] as const)("a report of one's %s province", (whose) => {
  test.each(REPORT_STATES)(
    "in state %s is moved by each role as the table says and no other way, in the database and in the domain",
    async (state) => {
      const id = await aReport(UNITS[whose], state);
      for (const role of ROLE_NAMES) {
        const inPlace = whose === "own" || ROLES[role].place !== "province";
        for (const step of STEPS) {
          const rule = reportStepRules().find(
            (one) => one.step === step && one.state === state && one.role === role && inPlace,
          );
          const leads = rule ? (rule.toState ?? state) : null;
          expect(await stepInDatabase(actors[role], step, id), `${role} ${step}`).toBe(leads);
          expect(stepInDomain(actors[role], step, state, UNITS[whose]), `${role} ${step}`).toBe(leads);
          asked++;
        }
      }
    },
  );
});

const COMBINATIONS = 2 * REPORT_STATES.length * ROLE_NAMES.length * STEPS.length;
test(`the database was asked about all ${COMBINATIONS} combinations of state, step, role and place`, () => {
  expect(asked).toBe(COMBINATIONS);
});

test("what no step leads on from a state is refused by the domain whoever asks", () => {
  for (const step of STEPS)
    for (const state of REPORT_STATES) {
      const from: readonly ReportState[] = REPORT_STEPS[step].from;
      const take = () => advance(step, { state }, NOTHING_ASKED, null);
      if (from.includes(state)) expect(take()).toBe(REPORT_STEPS[step].to ?? state);
      else expect(take).toThrow(expect.objectContaining({ refusal: { code: "step.not-now", step, state } }));
    }
});

test("nobody writes the state of a report, nor rewrites its history", async () => {
  const id = await aReport(UNITS.own, "SUBMITTED");
  for (const role of ROLE_NAMES) {
    const write = transaction(
      actors[role],
      (tx) =>
        tx.$executeRaw`UPDATE provincial_report SET state = 'APPROVED', revision = revision + 1 WHERE id = ${id}::uuid`,
    );
    await expect(write).rejects.toMatchObject({ code: "42501" });
  }
  for (const table of ["report_step", "report_change", "report_remark"])
    await expect(db.owner.query(`DELETE FROM ${table}`)).rejects.toMatchObject({
      constraint: `${table}_append_only`,
    });
});
