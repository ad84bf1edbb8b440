import { once } from "node:events";
import { authSecret } from "@/lib/cli/auth-secret";
import { freePort } from "@/lib/cli/embedded/memory";
import { buildPages } from "@/lib/cli/production-build";
import { openFrontDoor, untilReady } from "@/lib/cli/serve";
import { step } from "@/lib/cli/step";
import { findChromium } from "./chromium";
import { cloneDatabase } from "./clone";
import { runPlaywright } from "./runners";
import type { Tally } from "./tally";

/** Builds for production, opens the front door on a database of its own with the sample, and runs the browser's tests. */
export async function browserTests(): Promise<Tally> {
  const chromium = await step("Browser", async (onProgress) => {
    const found = findChromium();
    onProgress(found);
    return found;
  });
  await step("Production build", buildPages);
  const clone = await step("Database with the sample", () => cloneDatabase("sample"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const door = openFrontDoor({ databaseUrl: clone.appUrl, authSecret: authSecret(), origin, port, dev: false });
  try {
    await step("Serve", () => untilReady(origin, door));
    return await runPlaywright(origin, chromium);
  } finally {
    if (door.exitCode === null && door.kill("SIGTERM")) await once(door, "exit");
    await clone.drop();
  }
}
