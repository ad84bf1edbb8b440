import { beforeAll, describe, expect, test } from "vitest";
import { checkCredentials } from "@/lib/auth/check-credentials";
import { hashPassword } from "@/lib/auth/password";
import { endSession } from "@/lib/commands/sessions/end-session";
import { sessionKey } from "@/lib/commands/sessions/session-id";
import { startSession } from "@/lib/commands/sessions/start-session";
import { findSessionActor } from "@/lib/queries/actors/find-session-actor";
import { testDatabase } from "../support/database";

const database = testDatabase({ reference: true });
const PASSWORD = "Một mật khẩu đủ dài";
const ADDRESS = "198.51.100.7";
const IDLE = 60;

const actorOf = (sessionId: string) => findSessionActor(sessionKey(sessionId), IDLE);

async function anAccount(email: string, unitId: string): Promise<string> {
  const { rows } = await database.owner.query<{ id: string }>(
    "INSERT INTO account (email, full_name, password_hash) VALUES ($1, 'Người thử', $2) RETURNING id",
    [email, await hashPassword(PASSWORD)],
  );
  const id = rows[0]?.id ?? "";
  await database.owner.query("INSERT INTO role_grant (account_id, role, unit_id) VALUES ($1, 'PROVINCE_OFFICER', $2)", [
    id,
    unitId,
  ]);
  return id;
}

describe("a session", () => {
  let account = "";
  beforeAll(async () => {
    account = await anAccount("quang-binh@khuyencong.test", "quang-binh");
  });

  test("of an officer of a merged province works for its successor", async () => {
    const sessionId = await startSession(account, 8);
    expect(await actorOf(sessionId)).toMatchObject({
      accountId: account,
      role: "PROVINCE_OFFICER",
      unitId: "quang-tri-2025",
    });
  });

  test("is kept by the hash of its id alone", async () => {
    const sessionId = await startSession(account, 8);
    const { rows } = await database.owner.query(
      "SELECT token_hash = $1 AS ours FROM app_session WHERE token_hash = $1",
      [sessionKey(sessionId)],
    );
    expect(rows).toEqual([{ ours: true }]);
    expect(await actorOf(sessionKey(sessionId).toString("base64url"))).toBeNull();
  });

  test("that was ended, or whose role ended, is nobody's", async () => {
    const [ended, without] = [await startSession(account, 8), await startSession(account, 8)];
    await endSession(ended);
    expect(await actorOf(ended)).toBeNull();
    expect(await actorOf(without)).not.toBeNull();

    await database.owner.query("UPDATE role_grant SET valid_to = now() WHERE account_id = $1", [account]);
    expect(await actorOf(without)).toBeNull();
  });
});

const attempt = (email: string, address = ADDRESS, browserId: string | null = null) => ({ email, address, browserId });

describe("an attempt to sign in", () => {
  beforeAll(async () => {
    await anAccount("da-nang@khuyencong.test", "da-nang-2025");
  });

  test("enters with the right password, whatever the capitals of the e-mail", async () => {
    const outcome = await checkCredentials(attempt("Da-Nang@KhuyenCong.test"), PASSWORD);
    expect(outcome).toMatchObject({ kind: "entered", sessionId: expect.stringMatching(/^[\w-]{43}$/) });
  });

  test("in a burst of guesses gets a few of them heard, and then waits seconds, not minutes", async () => {
    const guesses = Array.from({ length: 40 }, (_, at) =>
      checkCredentials(attempt("da-nang@khuyencong.test"), `đoán ${at}`),
    );
    const heard = (await Promise.all(guesses)).filter(({ kind }) => kind === "refused");
    expect(heard.length).toBeGreaterThanOrEqual(5);
    expect(heard.length).toBeLessThanOrEqual(8);

    const right = await checkCredentials(attempt("da-nang@khuyencong.test"), PASSWORD);
    expect(right).toEqual({ kind: "throttled", seconds: expect.any(Number) });
    expect(right.kind === "throttled" && right.seconds).toBeLessThanOrEqual(60);
  });

  test("is not held up by what strangers tried elsewhere on the same account", async () => {
    expect(await checkCredentials(attempt("da-nang@khuyencong.test", "203.0.113.1"), PASSWORD)).toMatchObject({
      kind: "entered",
    });
  });

  test("from a browser the account used before is heard, though its network is busy guessing", async () => {
    for (let at = 0; at < 30; at++) await checkCredentials(attempt(`khong-co-${at}@khuyencong.test`, "192.0.2.9"), "x");
    expect(await checkCredentials(attempt("nobody-yet@khuyencong.test", "192.0.2.200"), PASSWORD)).toMatchObject({
      kind: "throttled",
    });
    expect(
      await checkCredentials(attempt("da-nang@khuyencong.test", "192.0.2.200", "its-own-browser"), PASSWORD),
    ).toMatchObject({ kind: "entered" });
  });

  test("from a known browser waits for that browser's own failures", async () => {
    const mine = attempt("da-nang@khuyencong.test", "192.0.2.77", "a-taken-laptop");
    for (let at = 0; at < 5; at++) await checkCredentials(mine, `đoán ${at}`);
    expect(await checkCredentials(mine, PASSWORD)).toMatchObject({ kind: "throttled" });
  });
});
