import { once } from "node:events";
import pg from "pg";
import { freePort } from "@/lib/cli/embedded/memory";
import { openFrontDoor, untilReady } from "@/lib/cli/serve";
import { ask, cookiesOf } from "./ask";
import { cloneDatabase } from "./clone";
import { samplePassword } from "./sign-in";

/** One front door of a portal, by the address it listens at; stopping it as an operator does gives the code it ended with. */
export type TestDoor = { origin: string; stop: () => Promise<number | null> };

/**
 * A portal of a test's own: one or more front doors on one database with the sample, and its owner's pool.
 * Another door may be opened later, also one that is known to people by an address of its own. Closing it gives the code each door ended with.
 */
export type TestPortal = {
  origins: string[];
  doors: TestDoor[];
  owner: pg.Pool;
  openDoor: (knownAs?: string) => Promise<TestDoor>;
  close: () => Promise<(number | null)[]>;
};

const SECRET = "a secret that only this test's portals have";

/** Opens that many front doors, on the production build, over a fresh copy of the sample. */
export async function openPortal(doors = 1): Promise<TestPortal> {
  const clone = await cloneDatabase("sample");
  const opened: TestDoor[] = [];
  const open = async (knownAs?: string) => {
    const door = await openDoor(clone.appUrl, knownAs);
    opened.push(door);
    return door;
  };
  await Promise.all(Array.from({ length: doors }, () => open()));
  const owner = new pg.Pool({ connectionString: clone.ownerUrl, max: 3 });
  return {
    origins: opened.map(({ origin }) => origin),
    doors: opened,
    owner,
    openDoor: open,
    close: async () => {
      await owner.end();
      const codes: (number | null)[] = [];
      for (const { stop } of opened) codes.push(await stop());
      await clone.drop();
      return codes;
    },
  };
}

async function openDoor(databaseUrl: string, knownAs?: string): Promise<TestDoor> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const door = openFrontDoor({ databaseUrl, authSecret: SECRET, origin: knownAs ?? origin, port, dev: false });
  await untilReady(origin, door);
  return {
    origin,
    stop: async () => {
      if (door.exitCode === null && door.kill("SIGTERM")) await once(door, "exit");
      return door.exitCode;
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
