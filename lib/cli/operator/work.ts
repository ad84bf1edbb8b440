import { once } from "node:events";
import { closePools } from "@/lib/db/pools";
import { readWorkEnvironment } from "@/lib/environment";
import { startWorking } from "@/lib/jobs/working";
import { databaseUrls } from "../database-urls";
import { complain, say } from "../terminal";

/**
 * `portal work`: does the queue's jobs with the application's login until it is told to stop.
 * @throws EnvironmentRefused when APP_ORIGIN is missing, which mail needs for its links.
 */
export async function workUntilStopped(): Promise<void> {
  const environment = readWorkEnvironment();
  process.env.DATABASE_URL = (await databaseUrls()).appUrl;
  const stop = startWorking(environment, {
    failed: ({ id, task, attempts }, error) =>
      complain(`Job ${id} (${task}) failed, attempt ${attempts}: ${wordsOf(error)}`),
    away: (error) => complain(`The queue cannot be reached, and is tried again: ${wordsOf(error)}`),
  });
  const mail = environment.SMTP_URL === undefined ? " No mail is sent: SMTP_URL is not set." : "";
  say(`Working on the queue of jobs; stop with Ctrl+C.${mail}`);
  const held = setInterval(() => undefined, 60_000);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  clearInterval(held);
  await stop();
  await closePools();
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
