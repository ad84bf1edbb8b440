import { authSecret } from "@/lib/cli/auth-secret";
import { freePort } from "@/lib/cli/embedded/memory";
import { openFrontDoor, untilReady } from "@/lib/cli/serve";
import { type RunningServer, runningServer } from "./running-server";

/** Headers with which the portal answers a public page afresh, and neither looks into its memory nor keeps the answer. */
export const AFRESH = { authorization: "Bearer bench" };

/** Opens the front door on one database as in production. */
export async function openPortal(databaseUrl: string): Promise<RunningServer> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const door = openFrontDoor({ databaseUrl, authSecret: authSecret(), origin, port, dev: false, quiet: true });
  const running = runningServer(origin, door);
  try {
    await untilReady(origin, door);
    return running;
  } catch (error) {
    await running.stop();
    throw error;
  }
}
