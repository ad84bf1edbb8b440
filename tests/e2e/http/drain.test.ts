import { expect, test } from "@playwright/test";
import { ask } from "../../support/ask";
import { openPortal } from "../../support/portal";

test("told to stop, a door first says it is not ready, answers what comes meanwhile, and ends in good order", async () => {
  test.setTimeout(240_000);
  const portal = await openPortal();
  const [origin = ""] = portal.origins;
  expect((await ask(origin, "/api/health/ready")).status).toBe(200);

  const stopped = portal.close();
  await expect.poll(async () => (await ask(origin, "/api/health/ready")).status, { timeout: 3_000 }).toBe(503);
  const late = await Promise.all(
    Array.from({ length: 20 }, (_, at) => ask(origin, `/api/v1/execution?year=${2022 + (at % 5)}`)),
  );

  expect(new Set(late.map(({ status }) => status))).toEqual(new Set([200]));
  expect(late[0]?.headers.connection).toBe("close");
  expect(await stopped).toEqual([0]);
});

test("of a hundred connections that arrive as a door is told to stop, each gets an answer", async () => {
  test.setTimeout(240_000);
  const portal = await openPortal();
  const [origin = ""] = portal.origins;

  const asked = Array.from({ length: 100 }, (_, at) => ask(origin, `/api/v1/execution?year=${2022 + (at % 5)}`));
  const stopped = portal.close();
  const statuses = (await Promise.all(asked)).map(({ status }) => status);

  // What one client has under way at once is bounded, so some are told to ask again.
  expect(statuses.filter((status) => status !== 200 && status !== 429)).toEqual([]);
  expect(await stopped).toEqual([0]);
});
