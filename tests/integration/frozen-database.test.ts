import { afterAll, beforeAll, expect, test } from "vitest";
import { closePools, publicPool } from "@/lib/db/pools";
import { databaseTrouble } from "@/lib/server/database-trouble";
import { testDatabase } from "../support/database";
import { FreezingProxy } from "../support/freezing-proxy";

const database = testDatabase();
let proxy: FreezingProxy;
beforeAll(async () => {
  proxy = await FreezingProxy.open(database.appUrl);
  process.env.DATABASE_URL = proxy.url;
});
afterAll(() => proxy.close());

/** How a piece of work failed, and after how many seconds. */
async function failure(work: () => Promise<unknown>): Promise<{ trouble: string | null; seconds: number }> {
  const began = performance.now();
  const error = await work().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { trouble: databaseTrouble(error), seconds: (performance.now() - began) / 1_000 };
}

const asking = async () => (await publicPool().query("SELECT 1 AS one")).rows;

test("a server that stands still is lost within six seconds, and found again within five", async () => {
  expect(await asking()).toEqual([{ one: 1 }]);
  proxy.freeze();
  const lost = await Promise.all(Array.from({ length: 30 }, () => failure(asking)));
  for (const { trouble, seconds } of lost) {
    expect(trouble).toBe("unavailable");
    expect(seconds).toBeLessThan(6);
  }

  proxy.thaw();
  const began = performance.now();
  await expect.poll(asking, { timeout: 5_000 }).toEqual([{ one: 1 }]);
  expect(performance.now() - began).toBeLessThan(5_000);
}, 30_000);

test("a transaction whose COMMIT is never answered fails within six seconds, and its connection is not used again", async () => {
  await closePools();
  proxy.swallowAnswersAfter("COMMIT");
  const client = await publicPool().connect();
  client.on("error", () => undefined);
  await client.query("BEGIN");
  const { trouble, seconds } = await failure(async () => {
    try {
      await client.query("COMMIT");
    } catch (error) {
      await client.query("ROLLBACK").catch(() => undefined);
      throw error;
    }
  });
  client.release(true);
  expect(trouble).toBe("unavailable");
  expect(seconds).toBeLessThan(6);

  proxy.thaw();
  expect(await asking()).toEqual([{ one: 1 }]);
}, 30_000);

test("a locked table is said to be busy by the server itself, within six seconds", async () => {
  const holder = await database.owner.connect();
  await holder.query("BEGIN");
  await holder.query("LOCK TABLE execution_monthly IN ACCESS EXCLUSIVE MODE");
  const { trouble, seconds } = await failure(() => publicPool().query("SELECT count(*) FROM execution_monthly"));
  await holder.query("ROLLBACK");
  holder.release();

  expect(trouble).toBe("unavailable");
  expect(seconds).toBeLessThan(6);
}, 30_000);
