import { setTimeout as sleep } from "node:timers/promises";

/** A server that stands still must be said to, before people give up: somewhat above what the pools allow the database. */
const LONGEST_MS = 5_500;

/** Whether the work was done in time; it goes on where it was not, and its failure is its own. */
export async function inTime(work: Promise<void>, longestMs = LONGEST_MS): Promise<boolean> {
  const stop = new AbortController();
  const late = sleep(longestMs, false, { signal: stop.signal, ref: false }).catch(() => true);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    stop.abort();
  }
}
