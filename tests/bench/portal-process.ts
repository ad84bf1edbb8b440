import { authSecret } from "@/lib/cli/auth-secret";
import { freePort } from "@/lib/cli/embedded/memory";
import { openFrontDoor, untilReady } from "@/lib/cli/serve";
import { type RunningServer, runningServer } from "./running-server";

/** Opens the front door on one database as in production, with its page cache or without any. */
export async function openPortal(databaseUrl: string, { cache }: { cache: boolean }): Promise<RunningServer> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const environment = cache ? {} : { PAGE_CACHE_MB: "0" };
  const door = openFrontDoor({ databaseUrl, authSecret: authSecret(), origin, port, dev: false, environment });
  const running = runningServer(origin, door);
  try {
    await untilReady(origin, door);
    return running;
  } catch (error) {
    await running.stop();
    throw error;
  }
}
