import { expect, test } from "@playwright/test";
import pg from "pg";
import { startEmbedded } from "@/lib/cli/embedded/start";
import { ask, writing } from "../../support/ask";
import { cookieOf, openPortal, type TestPortal } from "../../support/portal";

let portal: TestPortal;
let admin: pg.Client;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await openPortal();
  admin = new pg.Client({ connectionString: (await startEmbedded({ kind: "test" })).adminUrl });
  await admin.connect();
});
test.afterAll(async () => {
  await admin.end();
  await portal.close();
});

/** Shuts the door's database and cuts every connection to it, as a failing server would. */
async function shut(database: string): Promise<void> {
  await admin.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS false`);
  await admin.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND usename = 'portal_app'",
    [database],
  );
}

test("while the database is lost everything says so within seconds, and heals by itself", async () => {
  test.setTimeout(60_000);
  const [origin = ""] = portal.origins;
  const session = { Cookie: await cookieOf(origin, "quang-tri-2025.chuyenvien") };
  const database =
    portal.owner.options.database ?? new URL(portal.owner.options.connectionString ?? "").pathname.slice(1);
  await shut(database);

  const began = Date.now();
  const key = { "Idempotency-Key": crypto.randomUUID() };
  const answers = await Promise.all([
    ask(origin, "/api/health/live"),
    ask(origin, "/api/health/ready"),
    ask(origin, "/regions/nam?year=2022"),
    ask(origin, "/api/v1/execution?year=2022"),
    ask(origin, "/office", { headers: session }),
    ask(origin, "/api/v1/vouchers", writing(origin, {}, { ...session, ...key })),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 503, 503, 503, 503, 503]);
  expect(answers.slice(2).map(({ headers }) => headers["retry-after"])).toEqual(["5", "5", "5", "5"]);
  expect(Date.now() - began).toBeLessThan(6_000);

  await admin.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS true`);
  await expect.poll(async () => (await ask(origin, "/api/health/ready")).status, { timeout: 5_000 }).toBe(200);
  expect((await ask(origin, "/regions/nam?year=2022")).status).toBe(200);
  expect((await ask(origin, "/office", { headers: session })).status).toBe(200);
});
