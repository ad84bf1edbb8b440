import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { checkoutRoot } from "@/lib/cli/embedded/checkout";
import { keepBuild, pointTo } from "@/lib/cli/kept-builds";
import { isServed, newestBuild } from "@/lib/server/pages-folder";
import { ask } from "../../support/ask";
import { openPortal } from "../../support/portal";

const LATER_BUILD = ".next-build-of-a-test";
const LATER_MIGRATION = "29991231000000_of_a_later_version";

test("a later version is built, migrated to and opened while the old one answers, and nobody is sent away", async () => {
  test.setTimeout(240_000);
  const portal = await openPortal();
  const [old] = portal.doors;
  const served = newestBuild(checkoutRoot);
  if (!old || served === null) throw new Error("no door, or no pages");
  const visits = visitEach([old.origin]);
  try {
    keepBuild(checkoutRoot, LATER_BUILD);
    expect(newestBuild(checkoutRoot)).toBe(LATER_BUILD);
    expect(isServed(checkoutRoot, served)).toBe(true);

    await portal.owner.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('later', '', $1, now())",
      [LATER_MIGRATION],
    );
    expect((await ask(old.origin, "/api/health/ready")).status).toBe(200);

    const fresh = await portal.openDoor();
    expect(isServed(checkoutRoot, LATER_BUILD)).toBe(true);
    visits.origins = [old.origin, fresh.origin];
    const stopped = old.stop();
    await expect.poll(async () => (await ask(old.origin, "/api/health/ready")).status, { timeout: 3_000 }).toBe(503);
    visits.origins = [fresh.origin];
    expect(await stopped).toBe(0);
  } finally {
    await visits.end();
    pointTo(checkoutRoot, served);
    await portal.close();
    fs.rmSync(path.join(checkoutRoot, LATER_BUILD), { recursive: true, force: true });
  }
  expect(visits.statuses.length).toBeGreaterThan(50);
  expect(visits.statuses.filter((status) => status !== 200)).toEqual([]);
});

/** Somebody who goes on asking each door for a page, the page's own script and a figure. */
function visitEach(origins: string[]) {
  const visits = { origins, statuses: [] as number[], end: async () => {} };
  let going = true;
  const all = (async () => {
    while (going) for (const origin of visits.origins) visits.statuses.push(...(await visit(origin)));
  })();
  visits.end = () => {
    going = false;
    return all;
  };
  return visits;
}

async function visit(origin: string): Promise<number[]> {
  const page = await ask(origin, "/regions/bac");
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page.text)?.[1] ?? "/no-script-named";
  const others = await Promise.all([ask(origin, script), ask(origin, "/api/v1/execution?scope=MTTN")]);
  return [page, ...others].map(({ status }) => status);
}
