import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { grantRole } from "@/lib/commands/accounts/grant-role";
import { takeStep } from "@/lib/commands/projects/take-step";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { grantRoleInput } from "@/lib/input/accounts";
import { listDelegations } from "@/lib/queries/delegations/list-delegations";
import { testDatabase } from "../../support/database";
import { Delegates } from "../../support/delegates";
import { refusalOf } from "../../support/outcomes";
import type { ActingActor } from "../../support/people";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let people: Delegates;
let admin: Actor;
let acting: ActingActor;

beforeAll(async () => {
  people = new Delegates(db.owner);
  admin = await people.someone("ADMIN");
});

async function granted(role: string, unitId: string, until = "") {
  const { rows } = await db.owner.query("SELECT version FROM account WHERE id = $1", [giverId()]);
  const version = String(rows[0]?.version);
  await grantRole(admin, grantRoleInput.parse({ id: giverId(), version, role, unitId, until }), now);
}
const giverId = () => acting.onBehalfOf.accountId;
const stateOf = async () => (await listDelegations(readScope(acting))).map(({ state }) => state);
async function appraised(): Promise<unknown> {
  const { code } = await people.facts.aProject({ state: "SUBMITTED" });
  return takeStep(acting, aStepInput("appraise-local", code, 1), now);
}

describe("a delegation of somebody whose role is granted anew", () => {
  beforeEach(async () => {
    acting = await people.acting("PROVINCE_LEADER", "PROVINCE_OFFICER");
  });

  test("stands on, since they held it all the time, at the same place", async () => {
    await granted("PROVINCE_LEADER", "quang-tri-2025", "2099-12-31");
    await granted("PROVINCE_LEADER", "quang-tri-2025");
    expect(await stateOf()).toEqual(["in-force"]);
    expect(await appraised()).toMatchObject({ state: "APPRAISED_LOCAL" });
  });

  test("is void at another place or in another role, and stays so once the role is back", async () => {
    for (const [role, unitId] of [
      ["PROVINCE_LEADER", "da-nang-2025"],
      ["PROVINCE_OFFICER", "quang-tri-2025"],
    ] as const) {
      await granted(role, unitId);
      expect(await stateOf(), role).toEqual(["void"]);
      expect(await refusalOf(appraised())).toMatchObject({ code: "access.forbidden" });
      await granted("PROVINCE_LEADER", "quang-tri-2025");
      expect(await stateOf(), role).toEqual(["void"]);
      expect(await refusalOf(appraised())).toMatchObject({ code: "access.forbidden" });
    }
  });

  test("is void after days without the role", async () => {
    await db.owner.query(
      `UPDATE role_grant SET valid_from = now() - interval '9 days', valid_to = now() - interval '1 hour' WHERE account_id = $1`,
      [giverId()],
    );
    await db.owner.query(
      `INSERT INTO role_grant (account_id, role, unit_id) VALUES ($1, 'PROVINCE_LEADER', 'quang-tri-2025')`,
      [giverId()],
    );
    expect(await stateOf()).toEqual(["void"]);
    expect(await refusalOf(appraised())).toMatchObject({ code: "access.forbidden" });
  });
});
