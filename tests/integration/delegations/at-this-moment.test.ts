import { beforeAll, describe, expect, test } from "vitest";
import { revokeDelegation } from "@/lib/commands/delegations/revoke-delegation";
import { arrangeReserve } from "@/lib/commands/reserve/arrange-reserve";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { ROLE_NAMES, ROLES } from "@/lib/domain/access/roles";
import { ruleOf } from "@/lib/domain/access/rules";
import { arrangeReserveInput } from "@/lib/input/reserve-list";
import { testDatabase } from "../../support/database";
import { Delegates } from "../../support/delegates";
import { outcomesOf, refusalOf } from "../../support/outcomes";
import type { ActingActor } from "../../support/people";

const db = testDatabase({ reference: true });
const now = new Date();
let year = 2031;
let people: Delegates;

beforeAll(() => {
  people = new Delegates(db.owner);
});

const reserved = async () => people.facts.aProject({ state: "APPRAISED_CENTRAL", year });
const beginList = (actor: Actor) =>
  transaction(actor, (tx) => tx.$executeRaw`INSERT INTO reserve_list (budget_year) VALUES (${++year})`);
async function place(actor: Actor) {
  year += 1;
  const { id } = await reserved();
  await db.owner.query("INSERT INTO reserve_list (budget_year) VALUES ($1)", [year]);
  return transaction(
    actor,
    (tx) => tx.$executeRaw`INSERT INTO reserve_place (project_id, budget_year, rank) VALUES (${id}::uuid, ${year}, 1)`,
  );
}
async function remove(actor: Actor) {
  year += 1;
  const { id } = await reserved();
  await db.owner.query("INSERT INTO reserve_list (budget_year) VALUES ($1)", [year]);
  await db.owner.query(
    "INSERT INTO reserve_place (project_id, budget_year, rank, placed_by) SELECT $1, $2, 1, id FROM account LIMIT 1",
    [id, year],
  );
  return transaction(
    actor,
    (tx) => tx.$executeRaw`INSERT INTO reserve_removal (project_id, reason) VALUES (${id}::uuid, 'Có vốn khác')`,
  );
}
async function decide(actor: Actor) {
  const [one, other] = [
    await people.facts.aProject({ state: "SUBMITTED" }),
    await people.facts.aProject({ state: "SUBMITTED" }),
  ];
  return transaction(
    actor,
    (tx) => tx.$executeRaw`INSERT INTO double_decision (project_id, other_id, decision, reason)
      VALUES (${one.id}::uuid, ${other.id}::uuid, 'accepted', 'Hai hạng mục khác nhau')`,
  );
}

const revoked = async (acting: ActingActor) => {
  await db.owner.query("UPDATE delegation SET revoked_at = now(), revoked_by = giver_id WHERE id = $1", [
    acting.onBehalfOf.delegationId,
  ]);
  return acting;
};

describe.each([
  ["a reserve list", "reserve.arrange", beginList],
  ["a place of the reserve list", "reserve.arrange", place],
  ["a removal from the reserve list", "reserve.arrange", remove],
  ["a decision on a likely double", "double.decide", decide],
] as const)("%s", (_, permission, write) => {
  test.each(ROLE_NAMES)("is written by SQL as %s exactly where the portal lets that role", async (role) => {
    const actor = await people.facts.anActor(
      role,
      ROLES[role].place === "province"
        ? { unitId: "quang-tri-2025" }
        : role === "ORGANISER"
          ? { regionCode: "BAC" }
          : {},
    );
    if (ruleOf(permission).by.includes(role)) expect(await write(actor)).toBe(1);
    else await expect(write(actor)).rejects.toThrow(/permission denied|row-level security|does not act in a role/);
  });

  test("is not written for somebody whose delegation was taken back, whatever the request still says", async () => {
    const acting = await people.acting("MINISTRY_OFFICER", "MINISTRY_LEADER");
    expect(await write(acting)).toBe(1);
    await revoked(acting);
    await expect(write(acting)).rejects.toMatchObject({ constraint: "step_allowed" });
  });

  test("nor for a role that ended at this moment", async () => {
    const officer = await people.someone("MINISTRY_OFFICER");
    await db.owner.query("UPDATE role_grant SET valid_to = now() WHERE account_id = $1", [officer.accountId]);
    await expect(write(officer)).rejects.toMatchObject({ constraint: "step_allowed" });
  });
});

test("who arranges the list while their delegation is taken back is done before, or is told they may not", async () => {
  for (let round = 0; round < 8; round++) {
    year += 1;
    const { code } = await reserved();
    const giver = await people.someone("MINISTRY_OFFICER");
    const acting = await people.facts.delegated(giver, await people.someone("MINISTRY_LEADER"));
    const body = () => arrangeReserveInput.parse({ year: String(year), version: 1, order: [code] });
    const arranging = arrangeReserve(acting, body(), now);
    const revocation = revokeDelegation(giver, { id: acting.onBehalfOf.delegationId }, now);
    expect(await outcomesOf([revocation])).toEqual({ done: 1 });
    expect([{ done: 1 }, { "access.forbidden": 1 }]).toContainEqual(await outcomesOf([arranging]));
    expect(await refusalOf(arrangeReserve(acting, body(), now))).toEqual({
      code: "access.forbidden",
      permission: "reserve.arrange",
    });
  }
});
