import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { vietnamDay } from "@/lib/domain/period/period";
import { startUpkeep, type Upkept, upkeepOf } from "@/lib/jobs/upkeep";
import { testDatabase } from "../support/database";
import { addMoneyChain, RECORDER } from "../support/money-chain";
import { portalCommand } from "../support/portal-command";

const db = testDatabase();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "heads-"));
process.env.ATTACHMENTS_DIR = path.join(folder, "files");
const today = vietnamDay(new Date());

const anEndedSession = (token: string) =>
  db.owner.query(
    `INSERT INTO app_session (token_hash, account_id, expires_at) VALUES ($1, '${RECORDER}', now() - interval '8 days')`,
    [token],
  );

beforeAll(async () => {
  await addMoneyChain(db.owner);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

test("a day's upkeep removes what has served its time and writes the trail's heads, with the application's login alone", async () => {
  await anEndedSession("ended");

  const { removed, heads } = await upkeepOf(new Date(), folder);

  expect(removed).toMatchObject({ sessions: 1, drafts: 0 });
  expect(heads).toBe(1);
  expect(fs.readdirSync(folder)).toEqual([`heads-${today}.jsonl`]);
  const { code, out } = await portalCommand(db, ["verify", "--heads", folder]);
  expect(code).toBe(0);
  expect(out).toMatch(/^ok {6}audit\.written-heads-kept +1 rows checked$/m);
});

test("the day is Vietnam's: at 18:00 in London it is tomorrow's upkeep", async () => {
  expect((await upkeepOf(new Date("2026-12-31T18:00:00Z"), null)).day).toBe("2027-01-01");
});

test("a process does it once a day, however often it looks, and again when it failed", async () => {
  const done: Upkept[] = [];
  const failed: unknown[] = [];
  const unwritable = path.join(folder, "not-a-folder");
  fs.writeFileSync(unwritable, "");

  const stops = [
    startUpkeep(null, { done: (upkept) => done.push(upkept), failed: () => {} }, { firstMs: 1, everyMs: 5 }),
    startUpkeep(unwritable, { done: () => {}, failed: (error) => failed.push(error) }, { firstMs: 1, everyMs: 5 }),
  ];
  await expect.poll(() => failed.length, { timeout: 10_000 }).toBeGreaterThan(3);
  for (const stop of stops) await stop();

  expect(done.length).toBe(1);
});

test("the role it works under may read no row of anybody's and change none", async () => {
  for (const statement of [
    "SELECT FROM voucher",
    "SELECT FROM account",
    "SELECT FROM audit_entry",
    "DELETE FROM app_session",
  ]) {
    const tried = db.app.query(`SET LOCAL ROLE portal_job; ${statement}`);
    await expect(tried).rejects.toThrow(/permission denied/);
  }
});
