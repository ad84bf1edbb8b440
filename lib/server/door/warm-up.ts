import { log } from "../log";

const PATHS = ["/api/health/live", "/", "/regions/mttn", "/sign-in", "/api/v1/execution"];
const PATIENCE_MS = 20_000;

/** Asks for a few pages once, so that the first visitor does not pay for what happens only once in a process. */
export async function warmUp(port: number): Promise<void> {
  for (const path of PATHS) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
      await answer.arrayBuffer();
    } catch (error) {
      log.warn({ err: error, route: path }, "warm-up got no answer");
    }
  }
}
