import { beforeAll, describe, expect, test } from "vitest";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { ROLE_NAMES, ROLES, type Role } from "@/lib/domain/access/roles";
import { FUNDS } from "@/lib/domain/fund";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { stepRules } from "@/lib/domain/steps/step-rules";
import { VOUCHER_STEPS } from "@/lib/domain/steps/voucher-steps";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";

const db = testDatabase({ reference: true });
type VoucherStep = keyof typeof VOUCHER_STEPS;
const CODES = Object.keys(VOUCHER_STEPS) as VoucherStep[];
const PLACES = { province: { unitId: "quang-tri-2025" }, region: { regionCode: "MTTN" }, country: {} } as const;
const KINDS = { "voucher.advance": "ADVANCE", "voucher.pay": "PAYMENT", "voucher.refund": "REFUND" } as const;
const actors = {} as Record<Role, Actor>;
let facts: Facts;
let recorder: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  recorder = await facts.anActor("PROVINCE_OFFICER", PLACES.province);
  for (const role of ROLE_NAMES) actors[role] = await facts.anActor(role, PLACES[ROLES[role].place]);
});

/** Whether the database itself lets this person take the step, past every check of the application; undone again. */
async function databaseLets(actor: Actor, step: VoucherStep, on: { share: string; voucher: string }): Promise<boolean> {
  const undone = new Error("undone");
  const write = transaction(actor, async (tx) => {
    if (step === "voucher.reverse") {
      await tx.$executeRaw`
        INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, reverses_id, reason, recorded_by)
        VALUES (${on.share}::uuid, 'ADVANCE', -1000000, '2026-03-15', '-', ${on.voucher}::uuid, 'ghi nhầm hợp đồng',
                ${actor.accountId}::uuid)`;
    } else {
      const amount = step === "voucher.refund" ? -1n : 1n;
      await tx.$executeRaw`
        INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
        VALUES (${on.share}::uuid, ${KINDS[step]}::voucher_kind, ${amount}, '2026-03-15', 'thử', ${actor.accountId}::uuid)`;
    }
    throw undone;
  });
  return write.catch((error: { code?: string }) => {
    if (error === undone) return true;
    expect(error.code).toBe("42501");
    return false;
  });
}

describe.each(FUNDS)("on a đề án of %s", (fund) => {
  test.each(PROJECT_STATES)("in state %s each role takes the steps of the table and no others", async (state) => {
    const project = await facts.aProject({ fund, state });
    await facts.assigned(project, million(300));
    if (fund === "KCQG") await facts.released(project, million(300));
    const { shareIds } = await facts.contracted(project, [{ amount: million(300) }]);
    await facts.accepted(project);
    const share = shareIds[0] ?? "";
    const { rows } = await db.owner.query<{ id: string }>(
      `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
       VALUES ($1, 'ADVANCE', 1000000, '2026-03-15', $2, $3) RETURNING id`,
      [share, `UNC ${fund} ${state}`, recorder.accountId],
    );
    const on = { share, voucher: rows[0]?.id ?? "" };
    const rules = stepRules();
    for (const role of ROLE_NAMES) {
      for (const step of CODES) {
        const allowed = rules.some(
          (rule) => rule.step === step && rule.state === state && rule.role === role && rule.fund === fund,
        );
        expect(await databaseLets(actors[role], step, on), `${role} ${step}`).toBe(allowed);
      }
    }
  });
});

test("a role that ended a moment ago takes no step, whatever the request still says", async () => {
  const project = await facts.aProject();
  await facts.assigned(project, million(300));
  await facts.released(project, million(300));
  const { shareIds } = await facts.contracted(project, [{ amount: million(300) }]);
  const actor = await facts.anActor("PROVINCE_OFFICER", PLACES.province);
  await db.owner.query("UPDATE role_grant SET valid_to = now() WHERE account_id = $1", [actor.accountId]);
  expect(await databaseLets(actor, "voucher.advance", { share: shareIds[0] ?? "", voucher: "" })).toBe(false);
});
