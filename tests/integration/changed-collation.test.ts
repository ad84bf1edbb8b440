import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { startEmbedded } from "@/lib/cli/embedded/start";
import { getDatabaseHealth } from "@/lib/queries/health/get-database-health";
import { doorState } from "@/lib/server/door/door-state";
import { ready } from "@/lib/server/health";
import { testDatabase } from "../support/database";
import { addMoneyChain } from "../support/money-chain";
import { portalCommand } from "../support/portal-command";
import { onDatabase } from "../support/template";

const db = testDatabase();
const remedy = "Run: REINDEX DATABASE; ALTER COLLATION";

/** The machine under the database got another ICU: what its texts were sorted by is no longer what sorts them. */
async function anotherIcu(): Promise<void> {
  const { adminUrl } = await startEmbedded({ kind: "test" });
  const admin = new pg.Client({ connectionString: onDatabase(adminUrl, new URL(db.ownerUrl).pathname.slice(1)) });
  await admin.connect();
  await admin.query("UPDATE pg_collation SET collversion = '0' WHERE collname = 'vi-x-icu'");
  await admin.end();
}

beforeAll(async () => {
  await addMoneyChain(db.owner);
  await anotherIcu();
});

for (const command of ["status", "verify"])
  test(`${command} tells that texts were sorted by another version of their collation, and what to run`, async () => {
    const { code, out, refusal } = await portalCommand(db, [command]);
    expect(out).toContain(remedy);
    expect({ code, refusal: refusal.trim() }).toEqual({
      code: 1,
      refusal: "1 faults of the database's set-up, named above.",
    });
  });

test("a portal over it is ready still, and says what to run", async () => {
  Object.assign(doorState(), { warm: true, draining: false, migration: null });

  const answer = await ready(getDatabaseHealth);

  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ status: "ok", warnings: [expect.stringContaining(remedy)] });
});
