import { expect, test } from "@playwright/test";
import { ask, cookiesOf, posting } from "../../support/ask";
import { cookieOf, openPortal, type TestPortal } from "../../support/portal";
import { samplePassword } from "../../support/sign-in";

/** These change accounts, so they have a portal of their own. */
test.describe.configure({ mode: "serial" });

let portal: TestPortal;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await openPortal();
});
test.afterAll(() => portal.close());

const origin = () => portal.origins[0] ?? "";
const who = async (cookie: string) =>
  JSON.parse((await ask(origin(), "/api/auth/session", { headers: { Cookie: cookie } })).text);
const form = (fields: Record<string, string>, page = "/sign-in") => posting(origin(), page, fields);
const CALLBACK = "/api/auth/callback/credentials";
const email = (name: string) => `${name}@khuyencong.test`;

test("another program signs in with the token it was given, as next-auth has it", async () => {
  const handshake = await ask(origin(), "/api/auth/csrf");
  const { csrfToken } = JSON.parse(handshake.text);
  const answer = await ask(origin(), CALLBACK, {
    method: "POST",
    body: new URLSearchParams({ csrfToken, email: email("thanhtra"), password: samplePassword() }).toString(),
    headers: { Cookie: cookiesOf(handshake), "Content-Type": "application/x-www-form-urlencoded" },
  });

  expect(answer.status).toBe(302);
  expect(await who(cookiesOf(answer))).toMatchObject({ user: { role: "AUDITOR", email: email("thanhtra") } });
});

test("a page's form is sent on with 303, a script that asks for JSON is told where to go, both with the session's cookie", async () => {
  const fields = { email: email("thanhtra"), password: samplePassword(), callbackUrl: "/projects?csrf=true" };
  const page = await ask(origin(), CALLBACK, form(fields));
  const script = await ask(origin(), CALLBACK, {
    ...form({ ...fields, json: "true" }),
    headers: { ...form({}).headers, Accept: "application/json" },
  });

  expect([page.status, page.headers.location]).toEqual([303, `${origin()}/projects?csrf=true`]);
  expect([script.status, JSON.parse(script.text)]).toEqual([200, { url: `${origin()}/projects?csrf=true` }]);
  expect(await who(cookiesOf(page))).toMatchObject({ user: { role: "AUDITOR" } });
  expect(await who(cookiesOf(script))).toMatchObject({ user: { role: "AUDITOR" } });
});

test("a script that is refused is told so in JSON, and nobody's session ends without the token of its browser", async () => {
  const refused = await ask(origin(), CALLBACK, {
    ...form({ email: email("thanhtra"), password: "sai mật khẩu", json: "true" }),
    headers: { ...form({}).headers, Accept: "application/json" },
  });
  expect([refused.status, refused.headers["content-type"]]).toEqual([401, "application/problem+json; charset=utf-8"]);

  const cookie = await cookieOf(origin(), "thanhtra");
  const foreign = { method: "POST", body: "csrfToken=abc", headers: { Cookie: cookie } };
  const type = { "Content-Type": "application/x-www-form-urlencoded" };
  const answer = await ask(origin(), "/api/auth/signout", { ...foreign, headers: { ...foreign.headers, ...type } });
  expect(answer.status).toBe(403);
  expect(await who(cookie)).toMatchObject({ user: { role: "AUDITOR" } });
});

test("a spoilt cookie of next-auth's own hinders nobody, and it leads to the sign-in page with the way back", async () => {
  const spoilt = "next-auth.callback-url=%00; next-auth.csrf-token=|||; next-auth.session-token=x";
  const fields = { email: email("thanhtra"), password: samplePassword() };
  const answer = await ask(origin(), CALLBACK, posting(origin(), "/sign-in", fields, spoilt));
  expect(await who(cookiesOf(answer))).toMatchObject({ user: { role: "AUDITOR" } });

  const asked = await ask(origin(), "/api/auth/signin?callbackUrl=%2Fplans%2F2026", { headers: { Cookie: spoilt } });
  expect(asked.headers.location).toBe(`/sign-in?callbackUrl=${encodeURIComponent(`${origin()}/plans/2026`)}`);
});

test("without that token and without an origin nobody is signed in, even with the right password", async () => {
  const answer = await ask(origin(), CALLBACK, {
    method: "POST",
    body: new URLSearchParams({ email: email("thanhtra"), password: samplePassword() }).toString(),
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
  expect(answer.status).toBe(403);
  expect(await who(cookiesOf(answer))).toEqual({});
});

test("the cookie is for http only and this site only, and its token holds nothing but a session's id", async () => {
  const answer = await ask(origin(), CALLBACK, form({ email: email("quantri"), password: samplePassword() }));
  const session = answer.headers["set-cookie"]?.find((cookie) => cookie.includes("session-token")) ?? "";

  expect(session).toMatch(/; Path=\/; .*HttpOnly; SameSite=Lax/i);
  const { rows } = await portal.owner.query("SELECT octet_length(token_hash) AS bytes FROM app_session");
  expect(new Set(rows.map(({ bytes }) => bytes))).toEqual(new Set([32]));
});

test("served over https, every cookie of signing in and out is for this host alone", async () => {
  const known = "https://khuyencong.example";
  const door = await portal.openDoor(known);
  const fields = { email: email("thanhtra"), password: samplePassword() };
  const host = { Host: "khuyencong.example" };
  const sent = posting(known, "/sign-in", fields);
  const entered = await ask(door.origin, CALLBACK, { ...sent, headers: { ...sent.headers, ...host } });
  const cookies = entered.headers["set-cookie"] ?? [];
  const cookie = cookiesOf(entered);

  expect(cookies.length).toBeGreaterThan(1);
  for (const line of cookies) expect(line).toMatch(/^__Host-(?!.*Domain=)(?=.*; Path=\/;)(?=.*; Secure)/i);
  const left = posting(known, "/office", {}, cookie);
  const session = async () =>
    JSON.parse((await ask(door.origin, "/api/auth/session", { headers: { ...host, Cookie: cookie } })).text);
  expect(await session()).toMatchObject({ user: { role: "AUDITOR" } });
  await ask(door.origin, "/api/auth/signout", { ...left, headers: { ...left.headers, ...host } });
  expect(await session()).toEqual({});
  await door.stop();
});

test("a form of more fields than anyone fills in comes back to the sign-in page with the reason", async () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`field${at}`, "x"]));
  const answer = await ask(origin(), CALLBACK, form(many));
  expect([answer.status, answer.headers.location]).toEqual([303, "/sign-in"]);
});

const ADDRESSES = [
  ["/en/projects?q=m%C3%A1y", "/en/projects?q=m%C3%A1y"],
  ["https://elsewhere.example/", "/office"],
  ["//elsewhere.example", "/office"],
  ["/\\elsewhere.example", "/office"],
  ["javascript:alert(1)", "/office"],
] as const;

for (const [wanted, reached] of ADDRESSES) {
  test(`after signing in, ${wanted} leads to ${reached}`, async () => {
    const fields = { email: email("thanhtra"), password: samplePassword(), callbackUrl: wanted };
    const answer = await ask(origin(), CALLBACK, form(fields));
    expect(answer.headers.location).toBe(origin() + reached);
  });
}

test("opened under another host name, the sign-in page names the right address, before a form is sent and after", async () => {
  const { port } = new URL(origin());
  const elsewhere = `http://127.0.0.1:${port}`;
  const opened = await ask(origin(), "/en/sign-in?return=%2Fen%2Foffice", { headers: { Host: `127.0.0.1:${port}` } });
  expect(opened.text).toContain(`href="${origin()}/en/sign-in?return=%2Fen%2Foffice"`);
  expect((await ask(origin(), "/en/sign-in")).text).not.toContain(`href="${origin()}/en/sign-in`);

  const sent = posting(elsewhere, "/sign-in", { email: email("thanhtra"), password: samplePassword() });
  const answer = await ask(origin(), CALLBACK, { ...sent, headers: { ...sent.headers, Host: `127.0.0.1:${port}` } });
  expect([answer.status, answer.headers["content-type"]]).toEqual([403, "text/html; charset=utf-8"]);
  expect(answer.text).toContain(`<a href="${origin()}/sign-in">`);
  expect(answer.headers["set-cookie"]).toBeUndefined();
});

test("an unknown e-mail, a wrong password and a closed account are told the same", async () => {
  await portal.owner.query("UPDATE account SET disabled_at = now() WHERE email = $1", [email("ca-mau-2025.lanhdao")]);
  const attempts = [
    { email: email("khong-co-ai"), password: samplePassword() },
    { email: email("an-giang-2025.lanhdao"), password: "sai mật khẩu" },
    { email: email("ca-mau-2025.lanhdao"), password: samplePassword() },
  ];
  const answers = await Promise.all(
    attempts.map((fields) =>
      ask(origin(), CALLBACK, { ...form(fields), headers: { ...form(fields).headers, Accept: "*/*" } }),
    ),
  );
  const told = answers.map(({ status, text }) => ({ status, detail: JSON.parse(text).detail }));

  expect(told[0]?.status).toBe(401);
  expect(told).toEqual([told[0], told[0], told[0]]);
});

test("after five wrong passwords the sixth attempt waits a moment, even with the right one, and is told how long", async () => {
  const name = "dong-nai-2025.lanhdao";
  for (let attempt = 1; attempt <= 5; attempt++) await cookieOf(origin(), name, `sai ${attempt}`);
  const headers = { ...form({}).headers, Accept: "*/*" };
  const body = new URLSearchParams({ email: email(name), password: samplePassword() }).toString();
  const answer = await ask(origin(), CALLBACK, { method: "POST", body, headers });

  expect(answer.status).toBe(429);
  expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  expect(Number(answer.headers["retry-after"])).toBeLessThanOrEqual(60);
  const { rows } = await portal.owner.query("SELECT key FROM login_throttle WHERE key LIKE '%dong-nai%'");
  expect(rows).toEqual([]);
});

test("signing out ends the session itself: the old cookie opens nothing", async () => {
  const cookie = await cookieOf(origin(), "cuc.chuyenvien");
  const page = { ...posting(origin(), "/office", {}, cookie) };
  const answer = await ask(origin(), "/api/auth/signout", page);

  expect(answer.headers.location).toBe(`${origin()}/`);
  expect(await who(cookie)).toEqual({});
  expect((await ask(origin(), "/api/v1/vouchers", { headers: { Cookie: cookie } })).status).toBe(401);
});

test("a disabled account is nobody on its next request", async () => {
  const cookie = await cookieOf(origin(), "cuc.chuyenvien2");
  expect((await ask(origin(), "/api/v1/vouchers", { headers: { Cookie: cookie } })).status).toBe(200);
  await portal.owner.query("UPDATE account SET disabled_at = now() WHERE email = $1", [email("cuc.chuyenvien2")]);

  expect((await ask(origin(), "/api/v1/vouchers", { headers: { Cookie: cookie } })).status).toBe(401);
});

test("a changed role counts on the next request", async () => {
  const name = "lang-son.chuyenvien";
  const cookie = await cookieOf(origin(), name);
  const { user } = await who(cookie);
  expect(user.role).toBe("PROVINCE_OFFICER");
  await portal.owner.query(
    `WITH closed AS (UPDATE role_grant SET valid_to = now() FROM account
       WHERE account.id = account_id AND email = $1 AND valid_to IS NULL RETURNING account_id)
     INSERT INTO role_grant (account_id, role, valid_from) SELECT account_id, 'AUDITOR', now() FROM closed`,
    [email(name)],
  );

  expect((await who(cookie)).user).toMatchObject({ role: "AUDITOR", unitId: null });
});

test("a session that lay idle, or is past its last hour, is nobody's", async () => {
  const [idle, old] = [await cookieOf(origin(), "thanhtra"), await cookieOf(origin(), "quantri")];
  const age = (column: string, name: string) =>
    portal.owner.query(
      `UPDATE app_session SET ${column} = now() - interval '61 minutes' FROM account WHERE account.id = account_id AND email = $1`,
      [email(name)],
    );
  await age("last_seen_at", "thanhtra");
  await age("expires_at", "quantri");

  expect([await who(idle), await who(old)]).toEqual([{}, {}]);
});
