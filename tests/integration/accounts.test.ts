import { beforeAll, describe, expect, test } from "vitest";
import { checkCredentials } from "@/lib/auth/check-credentials";
import { hashPassword } from "@/lib/auth/password";
import { withOwnPassword, withPasswordHash } from "@/lib/auth/with-password";
import { addAccount } from "@/lib/commands/accounts/add-account";
import { changePassword } from "@/lib/commands/accounts/change-password";
import { disableAccount } from "@/lib/commands/accounts/disable-account";
import { enableAccount } from "@/lib/commands/accounts/enable-account";
import { endSessionsOf } from "@/lib/commands/accounts/end-account-sessions";
import { grantRole } from "@/lib/commands/accounts/grant-role";
import { resetPassword } from "@/lib/commands/accounts/reset-password";
import { sessionKey } from "@/lib/commands/sessions/session-id";
import { startSession } from "@/lib/commands/sessions/start-session";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { ROLE_NAMES } from "@/lib/domain/access/roles";
import { vietnamDay } from "@/lib/domain/period/period";
import { getAccount } from "@/lib/queries/accounts/get-account";
import { listAccounts } from "@/lib/queries/accounts/list-accounts";
import { findSessionActor } from "@/lib/queries/actors/find-session-actor";
import { anActor } from "../support/actor";
import { testDatabase } from "../support/database";

const database = testDatabase({ reference: true });
const FIRST = "k7mwp-xq2rt-9hvdc-z4nbs";
const AT = new Date();
let admin: Actor;
let hash = "";
let serial = 0;

const input = (changes: object = {}) => ({
  email: `nguoi-${++serial}@sct.example`,
  fullName: "Hoàng Thị Mới",
  role: "PROVINCE_OFFICER" as const,
  unitId: "da-nang-2025",
  regionCode: null,
  password: FIRST,
  passwordHash: hash,
  ...changes,
});
const anAccount = async () => (await addAccount(admin, input(), AT)).id;
const stateOf = async (id: string) => (await getAccount(readScope(admin), { id })) ?? expect.fail("no such account");
const refusal = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });
const whoIs = (session: string, first = true) => findSessionActor(sessionKey(session), 60, first);

beforeAll(async () => {
  hash = await hashPassword(FIRST);
  const { rows } = await database.owner.query<{ id: string }>(
    `WITH made AS (INSERT INTO account (email, full_name, password_hash) VALUES ('quantri@bo.example', 'Quản Trị', $1) RETURNING id)
     INSERT INTO role_grant (account_id, role) SELECT id, 'ADMIN' FROM made RETURNING account_id AS id`,
    [hash],
  );
  admin = anActor("ADMIN", { accountId: rows[0]?.id ?? "", email: "quantri@bo.example" });
});

describe("an administrator", () => {
  test("makes an account whose first password opens nothing until it is replaced", async () => {
    const made = input();
    const { id } = await addAccount(admin, made, AT);
    const entered = await checkCredentials({ email: made.email, address: "198.51.100.9", browserId: null }, FIRST);
    const session = entered.kind === "entered" ? entered.sessionId : expect.fail(entered.kind);
    expect(await whoIs(session, false)).toBeNull();
    const owner = (await whoIs(session)) ?? expect.fail("nobody");
    expect(owner).toMatchObject({ accountId: id, role: "PROVINCE_OFFICER", unitId: "da-nang-2025" });

    const change = withOwnPassword(changePassword);
    await expect(change(owner, { currentPassword: "sai", password: "bốn con trâu gặm cỏ" }, AT)).rejects.toEqual(
      refusal("account.password-wrong"),
    );
    await expect(change(owner, { currentPassword: FIRST, password: "ngắn" }, AT)).rejects.toEqual(
      refusal("account.password-weak"),
    );
    await change(owner, { currentPassword: FIRST, password: "bốn con trâu gặm cỏ" }, AT);
    expect(await whoIs(session)).toBeNull();
    const again = await startSession(id, 8);
    expect(await whoIs(again, false)).toMatchObject({ accountId: id });
  });

  test("closes an account and its sessions, opens it again, and ends sessions alone", async () => {
    const id = await anAccount();
    const session = await startSession(id, 8);
    await disableAccount(admin, { id, version: 1 }, AT);
    expect(await stateOf(id)).toMatchObject({ disabled: true, version: 2, sessions: 0 });
    await enableAccount(admin, { id, version: 2 }, AT);
    expect(await whoIs(session)).toBeNull();

    const next = await startSession(id, 8);
    expect(await whoIs(next)).not.toBeNull();
    await endSessionsOf(admin, { id, version: 3 }, AT);
    expect(await whoIs(next)).toBeNull();
  });

  test("resets a password, which ends the sessions and asks for another", async () => {
    const id = await anAccount();
    const session = await startSession(id, 8);
    const step = { id, version: 1, password: "w3kdm-7hxzq-p4vtn-c9rbj" };
    await withPasswordHash(resetPassword)(admin, step, AT);
    expect(await whoIs(session)).toBeNull();
    expect(await stateOf(id)).toMatchObject({ firstPassword: true, version: 2 });
  });

  test("moves somebody for a period, after which the former role returns", async () => {
    const id = await anAccount();
    const step = { id, version: 1, role: "ORGANISER" as const, unitId: null, regionCode: "MTTN" as const };
    await grantRole(admin, { ...step, until: "2099-06-30" }, AT);
    expect(await stateOf(id)).toMatchObject({ role: "ORGANISER", regionCode: "MTTN", until: "2099-06-30" });
    const { rows } = await database.owner.query(
      "SELECT role, unit_id, valid_from::text FROM role_grant WHERE account_id = $1 AND valid_from > now()",
      [id],
    );
    expect(rows).toMatchObject([{ role: "PROVINCE_OFFICER", unit_id: "da-nang-2025" }]);
  });

  test("is told that the last day of a role has passed, and keeps it through today", async () => {
    const id = await anAccount();
    const step = { id, version: 1, role: "AUDITOR" as const, unitId: null, regionCode: null };
    const noon = new Date("2026-11-26T05:00:00Z");
    await expect(grantRole(admin, { ...step, until: "2026-11-25" }, noon)).rejects.toEqual(
      refusal("account.until-past"),
    );
    await grantRole(admin, { ...step, until: vietnamDay(AT) }, AT);
    expect(await stateOf(id)).toMatchObject({ role: "AUDITOR", until: vietnamDay(AT) });
  });

  test("is told of a merged or unknown province, a taken e-mail and a weak first password", async () => {
    const made = input();
    await addAccount(admin, made, AT);
    const attempts = [
      [made, "account.email-taken"],
      [input({ unitId: "quang-binh" }), "account.unit-closed"],
      [input({ unitId: "khong-co" }), "account.unit-unknown"],
      [input({ password: "123456123456" }), "account.password-weak"],
    ] as const;
    for (const [given, code] of attempts) await expect(addAccount(admin, given, AT)).rejects.toEqual(refusal(code));
  });

  test("changes nothing of their own account, in the database neither", async () => {
    await expect(disableAccount(admin, { id: admin.accountId, version: 1 }, AT)).rejects.toEqual(
      refusal("account.own"),
    );
    const client = await database.app.connect();
    try {
      await client.query("BEGIN");
      await client.query("SELECT set_config('role', 'portal_admin', true), set_config('portal.account', $1, true)", [
        admin.accountId,
      ]);
      const changed = await client.query("UPDATE account SET disabled_at = now() WHERE id = $1", [admin.accountId]);
      expect(changed.rowCount).toBe(0);
      await expect(
        client.query("INSERT INTO role_grant (account_id, role) VALUES ($1, 'AUDITOR')", [admin.accountId]),
      ).rejects.toThrow(/row-level security/);
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  });

  test("of two at once, one is done and the other is told the account was changed", async () => {
    const id = await anAccount();
    const outcomes = await Promise.allSettled([
      disableAccount(admin, { id, version: 1 }, AT),
      endSessionsOf(admin, { id, version: 1 }, AT),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: refusal("account.stale") });
    const { rows } = await database.owner.query(
      "SELECT count(*)::int AS entries FROM audit_entry WHERE entity_id = $1 AND permission <> 'account.create'",
      [id],
    );
    expect(rows).toEqual([{ entries: 1 }]);
  });
});

describe.each(ROLE_NAMES.filter((role) => role !== "ADMIN"))("a %s", (role) => {
  test("keeps no accounts and sees none, but changes their own password", async () => {
    const actor = anActor(role, { accountId: await anAccount(), email: `nguoi-${serial}@sct.example` });
    const step = { id: admin.accountId, version: 1 };
    const grant = { ...step, role: "AUDITOR" as const, unitId: null, regionCode: null, until: null };
    const reset = { ...step, password: FIRST, passwordHash: hash };
    const verbs = [
      async () => addAccount(actor, input(), AT),
      async () => disableAccount(actor, step, AT),
      async () => enableAccount(actor, step, AT),
      async () => endSessionsOf(actor, step, AT),
      async () => grantRole(actor, grant, AT),
      async () => resetPassword(actor, reset, AT),
    ];
    for (const verb of verbs) await expect(verb()).rejects.toEqual(refusal("access.forbidden"));
    await expect(listAccounts(readScope(actor), { q: "", page: 1 })).rejects.toThrow(/permission denied/);
    const own = { currentPassword: FIRST, password: "năm con vịt qua sông" };
    await expect(withOwnPassword(changePassword)(actor, own, AT)).resolves.toEqual({ id: actor.accountId });
  });
});

test("accounts are found by name without marks and by e-mail", async () => {
  const { items, total } = await listAccounts(readScope(admin), { q: "hoang thi moi", page: 1 });
  expect(items.length).toBe(Math.min(total, 50));
  expect(await listAccounts(readScope(admin), { q: "quantri@bo", page: 1 })).toMatchObject({
    items: [{ fullName: "Quản Trị", role: "ADMIN" }],
    total: 1,
  });
});
