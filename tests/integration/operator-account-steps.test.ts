import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkCredentials } from "@/lib/auth/check-credentials";
import { hashPassword } from "@/lib/auth/password";
import { sessionKey } from "@/lib/commands/sessions/session-id";
import { startSession } from "@/lib/commands/sessions/start-session";
import { findSessionActor } from "@/lib/queries/actors/find-session-actor";
import { testDatabase } from "../support/database";
import { portalCommand } from "../support/portal-command";

const db = testDatabase({ reference: true });
const EMAIL = "can-bo@sct.example";
const PASSWORD = "bốn con trâu gặm cỏ";
let id = "";

const portal = (...args: string[]) => portalCommand(db, args);
const enters = async (password: string) =>
  (await checkCredentials({ email: EMAIL, address: "198.51.100.7", browserId: null }, password)).kind;
const whoIs = (session: string, firstPasswordToo = false) =>
  findSessionActor(sessionKey(session), 60, firstPasswordToo);

beforeAll(() => Object.assign(process.env, { DATABASE_URL: db.appUrl, DATABASE_OWNER_URL: db.ownerUrl }));
beforeEach(async () => {
  await db.owner.query("UPDATE account SET email = id || '@sct.example' WHERE email = $1", [EMAIL]);
  const { rows } = await db.owner.query<{ id: string }>(
    `WITH made AS (INSERT INTO account (email, full_name, password_hash) VALUES ($1, 'Lê Thị Cán Bộ', $2) RETURNING id)
     INSERT INTO role_grant (account_id, role) SELECT id, 'AUDITOR' FROM made RETURNING account_id AS id`,
    [EMAIL, await hashPassword(PASSWORD)],
  );
  id = rows[0]?.id ?? "";
});

/** What the trail says of the account, latest last: the permission, by whom, and the state after. */
async function trail() {
  const { rows } = await db.owner.query(
    "SELECT permission, account_id, after FROM audit_entry WHERE entity_id = $1 ORDER BY sequence",
    [id],
  );
  return rows;
}

describe("the operator, on the server itself", () => {
  test("closes an account, whose sessions end, and opens it again; the trail tells of both", async () => {
    const session = await startSession(id, 8);
    const closed = await portal("disable-account", "Can-Bo@SCT.example");
    expect(closed).toMatchObject({ code: 0, refusal: "" });
    expect(closed.out).toContain(`Account ${EMAIL} is closed`);
    expect(await whoIs(session)).toBeNull();
    expect(await enters(PASSWORD)).toBe("refused");

    expect(await portal("enable-account", EMAIL)).toMatchObject({ code: 0, out: `Account ${EMAIL} is open.\n` });
    expect(await enters(PASSWORD)).toBe("entered");
    expect(await trail()).toEqual([
      { permission: "account.disable", account_id: null, after: { email: EMAIL, disabled: true } },
      { permission: "account.enable", account_id: null, after: { email: EMAIL, disabled: false } },
    ]);
  });

  test("signs somebody out everywhere, and their password still opens", async () => {
    const sessions = [await startSession(id, 8), await startSession(id, 8)];
    expect(await portal("end-sessions", EMAIL)).toMatchObject({ code: 0 });
    expect(await Promise.all(sessions.map((session) => whoIs(session)))).toEqual([null, null]);
    expect(await enters(PASSWORD)).toBe("entered");
    expect(await trail()).toMatchObject([{ permission: "account.end-sessions", account_id: null }]);
  });

  test("gives a new first password, shown once, which opens nothing but its replacement", async () => {
    const session = await startSession(id, 8);
    const { code, out } = await portal("reset-password", EMAIL);
    const given = /: ([a-z2-9]{5}(?:-[a-z2-9]{5}){3})$/m.exec(out)?.[1] ?? expect.fail(out);
    expect(code).toBe(0);
    expect(await whoIs(session, true)).toBeNull();
    expect([await enters(PASSWORD), await enters(given)]).toEqual(["refused", "entered"]);

    const next = await startSession(id, 8);
    expect(await whoIs(next)).toBeNull();
    expect(await whoIs(next, true)).toMatchObject({ accountId: id });
    expect(JSON.stringify(await trail())).toContain("account.reset-password");
    expect(JSON.stringify(await trail())).not.toContain(given);
  });

  test.each(["disable-account", "enable-account", "end-sessions", "reset-password"])(
    "is told by %s when there is no such account, and when the e-mail is missing",
    async (command) => {
      const [unknown, missing] = await Promise.all([portal(command, "khong-co@sct.example"), portal(command)]);
      expect(unknown).toMatchObject({ code: 1, out: "" });
      expect(unknown.refusal).toContain("There is no account with the e-mail khong-co@sct.example.");
      expect(missing).toMatchObject({ code: 2 });
      expect(missing.refusal).toContain("Missing: <e-mail>");
    },
  );

  test("gives a password in no argument: one more word is wrong usage", async () => {
    const answer = await portal("reset-password", EMAIL, PASSWORD);
    expect(answer.code).toBe(2);
    expect(await enters(PASSWORD)).toBe("entered");
  });
});
