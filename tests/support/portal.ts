import { once } from "node:events";
import pg from "pg";
import { freePort } from "@/lib/cli/embedded/memory";
import { openFrontDoor, untilReady } from "@/lib/cli/serve";
import { ask, cookiesOf } from "./ask";
import { cloneDatabase } from "./clone";
import { samplePassword } from "./sign-in";

/**
 * A portal of a test's own: one or more front doors on one database with the sample, and its owner's pool.
 * Closing it gives the code each door ended with.
 */
export type TestPortal = { origins: string[]; owner: pg.Pool; close: () => Promise<(number | null)[]> };

const SECRET = "a secret that only this test's portals have";

/** Opens that many front doors, on the production build, over a fresh copy of the sample. */
export async function openPortal(doors = 1): Promise<TestPortal> {
  const clone = await cloneDatabase("sample");
  const opened = await Promise.all(
    Array.from({ length: doors }, async () => {
      const port = await freePort();
      const origin = `http://localhost:${port}`;
      const door = openFrontDoor({ databaseUrl: clone.appUrl, authSecret: SECRET, origin, port, dev: false });
      await untilReady(origin, door);
      return { origin, door };
    }),
  );
  const owner = new pg.Pool({ connectionString: clone.ownerUrl, max: 3 });
  return {
    origins: opened.map(({ origin }) => origin),
    owner,
    close: async () => {
      await owner.end();
      for (const { door } of opened) if (door.exitCode === null && door.kill("SIGTERM")) await once(door, "exit");
      await clone.drop();
      return opened.map(({ door }) => door.exitCode);
    },
  };
}

/** Signs a sample account in and gives the cookie its browser would keep. */
export async function cookieOf(origin: string, name: string, password = samplePassword()): Promise<string> {
  const answer = await ask(origin, "/api/auth/callback/credentials", {
    method: "POST",
    body: new URLSearchParams({ email: `${name}@khuyencong.test`, password }).toString(),
    headers: { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" },
  });
  return cookiesOf(answer);
}
