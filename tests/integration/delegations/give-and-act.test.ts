import { beforeAll, describe, expect, test } from "vitest";
import { actorOfSession } from "@/lib/auth/actor-of-session";
import { actFor, actForOneself } from "@/lib/commands/delegations/act-for";
import { giveDelegation } from "@/lib/commands/delegations/give-delegation";
import { revokeDelegation } from "@/lib/commands/delegations/revoke-delegation";
import { startSession } from "@/lib/commands/sessions/start-session";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { DELEGATES } from "@/lib/domain/access/delegation-rules";
import { readScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { listDelegations } from "@/lib/queries/delegations/list-delegations";
import { listReceivers } from "@/lib/queries/delegations/list-receivers";
import { testDatabase } from "../../support/database";
import { Delegates } from "../../support/delegates";
import { outcomesOf, refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date();
const day = (after: number) => vietnamDay(new Date(now.getTime() + after * 86_400_000));
const wish = (receiver: Actor, from = 0, to = 9) => ({
  ...{ receiverId: receiver.accountId, from: day(from), to: day(to) },
  ...{ document: "12/UQ-SCT", reason: null },
});
let people: Delegates;
let leader: Actor;
let officer: Actor;

beforeAll(async () => {
  people = new Delegates(db.owner);
  leader = await people.someone("PROVINCE_LEADER");
  officer = await people.someone("PROVINCE_OFFICER");
});

test("the database lets those roles be given to those as the domain's table says", async () => {
  const { rows } = await db.owner.query("SELECT role || ' ' || receiver_role AS pair FROM delegation_rule ORDER BY 1");
  const pairs = Object.entries(DELEGATES).flatMap(([role, receivers]) => receivers.map((one) => `${role} ${one}`));
  expect(rows.map(({ pair }) => pair)).toEqual(pairs.sort());
});

describe("a leader", () => {
  test("chooses among colleagues of the same Sở, and sees nobody of another", async () => {
    const elsewhere = await people.facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
    const names = (await listReceivers(leader)).map(({ fullName }) => fullName);
    expect(names).toContain(officer.fullName);
    expect(names).not.toContain(leader.fullName);
    expect(names).not.toContain(elsewhere.fullName);
    expect(await refusalOf(giveDelegation(leader, wish(elsewhere), now))).toEqual({
      code: "delegation.not-a-colleague",
    });
    expect(await listReceivers(officer)).toEqual([]);
  });

  test("gives no day gone by, no day before the first, and no more than ninety", async () => {
    const refused = async (from: number, to: number) =>
      (await refusalOf(giveDelegation(leader, wish(officer, from, to), now))).code;
    expect(await refused(-1, 9)).toBe("delegation.from-past");
    expect(await refused(2, 1)).toBe("delegation.ends-first");
    expect(await refused(0, 90)).toBe("delegation.too-long");
    const { id } = await giveDelegation(leader, wish(officer, 0, 89), now);
    await revokeDelegation(leader, { id }, now);
  });

  test("of two delegations of the same days at once has one, and is told why not the other", async () => {
    for (let round = 0; round < 5; round++) {
      const giver = await people.someone("PROVINCE_LEADER");
      const other = await people.someone("PROVINCE_OFFICER");
      const works = [giveDelegation(giver, wish(officer), now), giveDelegation(giver, wish(other, 9, 12), now)];
      expect(await outcomesOf(works)).toEqual({ done: 1, "delegation.overlaps": 1 });
    }
  });

  test("may not be given for by SQL either: in another's name, backwards, to a stranger, or for a longer time", async () => {
    const stranger = await people.facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
    const insert = (receiver: Actor, from: number, to: number) =>
      transaction(
        leader,
        (tx) => tx.$executeRaw`INSERT INTO delegation (receiver_id, from_on, to_on, document)
          VALUES (${receiver.accountId}::uuid, ${day(from)}::date, ${day(to)}::date, 'x')`,
      );
    await expect(insert(officer, -1, 1)).rejects.toMatchObject({ constraint: "delegation_from_today" });
    await expect(insert(officer, 0, 90)).rejects.toMatchObject({ constraint: "delegation_within_ninety_days" });
    await expect(insert(stranger, 0, 1)).rejects.toMatchObject({ constraint: "delegation_to_colleague" });
    await expect(insert(leader, 0, 1)).rejects.toMatchObject({ constraint: "delegation_to_another" });
    const acting = await people.acting("PROVINCE_LEADER", "PROVINCE_OFFICER");
    const onward = transaction(
      acting,
      (tx) => tx.$executeRaw`INSERT INTO delegation (receiver_id, from_on, to_on, document)
        VALUES (${officer.accountId}::uuid, ${day(0)}::date, ${day(1)}::date, 'x')`,
    );
    await expect(onward).rejects.toMatchObject({ constraint: "delegation_in_own_name" });
  });
});

describe("a delegation", () => {
  test("is seen by its two people, administrators and auditors, and looks absent to everybody else", async () => {
    const { id } = await giveDelegation(leader, wish(officer), now);
    const other = await people.someone("PROVINCE_LEADER");
    const seen = async (actor: Actor) => (await listDelegations(readScope(actor))).some((one) => one.id === id);
    for (const actor of [leader, officer, await people.someone("AUDITOR"), await people.someone("ADMIN")])
      expect(await seen(actor)).toBe(true);
    expect(await seen(other)).toBe(false);
    expect(await refusalOf(revokeDelegation(other, { id }, now))).toMatchObject({ code: "access.not-found" });
    expect(await revokeDelegation(officer, { id }, now)).toMatchObject({
      state: "revoked",
      revokedBy: officer.fullName,
    });
    expect(await refusalOf(revokeDelegation(leader, { id }, now))).toEqual({ code: "delegation.ended" });
  });

  test("stands in the trail as given, acted under and taken back", async () => {
    const { id } = await giveDelegation(leader, wish(officer), now);
    const sessionId = await startSession(officer.accountId, 8);
    await actFor(officer, { id, sessionId }, now);
    await revokeDelegation(leader, { id }, now);
    const { rows } = await db.owner.query(
      "SELECT permission, account_id FROM audit_entry WHERE entity = 'delegation' AND entity_id = $1 ORDER BY sequence",
      [id],
    );
    expect(rows).toEqual([
      { permission: "delegation.give", account_id: leader.accountId },
      { permission: "delegation.act", account_id: officer.accountId },
      { permission: "delegation.revoke", account_id: leader.accountId },
    ]);
  });
});

describe("a session", () => {
  const opened = async (giver = leader) => {
    const { id } = await giveDelegation(giver, wish(officer), now);
    const sessionId = await startSession(officer.accountId, 8);
    await actFor(officer, { id, sessionId }, now);
    const acting = await actorOfSession(sessionId);
    expect(acting).toMatchObject({
      ...{ accountId: officer.accountId, fullName: officer.fullName, role: "PROVINCE_LEADER" },
      onBehalfOf: { accountId: giver.accountId, fullName: giver.fullName, delegationId: id, until: day(9) },
    });
    return { id, sessionId, acting: acting as Actor };
  };

  test("acts for the giver from the next request on, and in its own name again when that is chosen", async () => {
    const { id, sessionId, acting } = await opened();
    expect(await refusalOf(giveDelegation(acting, wish(officer), now))).toMatchObject({ code: "delegation.chain" });
    expect(await actForOneself(acting, { sessionId }, now)).toEqual({ acts: false });
    expect(await actorOfSession(sessionId)).toEqual(officer);
    await revokeDelegation(leader, { id }, now);
  });

  test("acts for nobody any more on the very next request after it was revoked", async () => {
    const { id, sessionId } = await opened();
    await revokeDelegation(leader, { id }, now);
    expect(await actorOfSession(sessionId)).toEqual(officer);
  });

  test("nor after the giver's account was locked, their role ended, or the days are over", async () => {
    for (const ending of [
      "UPDATE account SET disabled_at = now() WHERE id = $1",
      "UPDATE role_grant SET valid_to = now() WHERE account_id = $1",
      "UPDATE delegation SET from_on = vietnam_today() - 9, to_on = vietnam_today() - 1 WHERE giver_id = $1",
    ]) {
      const giver = await people.someone("PROVINCE_LEADER");
      const { id, sessionId } = await opened(giver);
      await db.owner.query(ending, [giver.accountId]);
      expect(await actorOfSession(sessionId), ending).toEqual(officer);
      expect(await refusalOf(actFor(officer, { id, sessionId }, now))).toEqual({ code: "delegation.not-in-force" });
    }
  });

  test("that saw its delegation end acts in its own name until its person chooses again, even once it stands again", async () => {
    for (const [ending, again] of [
      ["UPDATE account SET disabled_at = now() WHERE id = $1", "UPDATE account SET disabled_at = NULL WHERE id = $1"],
      [
        "UPDATE delegation SET from_on = vietnam_today() + 1 WHERE giver_id = $1",
        "UPDATE delegation SET from_on = vietnam_today() WHERE giver_id = $1",
      ],
    ] as const) {
      const giver = await people.someone("PROVINCE_LEADER");
      const { id, sessionId } = await opened(giver);
      await db.owner.query(ending, [giver.accountId]);
      expect(await actorOfSession(sessionId), ending).toEqual(officer);
      await db.owner.query(again, [giver.accountId]);
      expect(await actorOfSession(sessionId), again).toEqual(officer);
      const { rows } = await db.owner.query("SELECT FROM app_session WHERE delegation_id = $1", [id]);
      expect(rows).toEqual([]);
      await actFor(officer, { id, sessionId }, now);
      expect(await actorOfSession(sessionId)).toMatchObject({ onBehalfOf: { delegationId: id } });
      await revokeDelegation(giver, { id }, now);
    }
  });

  test("acts for nobody who did not give it, and lends no other session", async () => {
    const { id } = await giveDelegation(leader, wish(officer), now);
    const other = await people.someone("PROVINCE_OFFICER");
    const sessionId = await startSession(other.accountId, 8);
    expect(await refusalOf(actFor(other, { id, sessionId }, now))).toMatchObject({ code: "access.not-found" });
    expect(await refusalOf(actFor(officer, { id, sessionId }, now))).toEqual({ code: "delegation.not-in-force" });
    expect(await actorOfSession(sessionId)).toEqual(other);
    await revokeDelegation(leader, { id }, now);
  });
});
