import path from "node:path";
import { sweepOrphans } from "@/lib/commands/attachments/sweep-orphans";
import { purgeExpired } from "@/lib/commands/sessions/purge-expired";
import { UPKEEPER } from "@/lib/domain/access/actor";
import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";
import { writeHeads } from "./written-heads";

/** What one day's upkeep did. */
export type Upkept = {
  readonly day: IsoDate;
  /** Rows removed, by what they were. */
  readonly removed: Readonly<Record<string, number>>;
  /** Files removed that no dossier knows. */
  readonly orphans: number;
  /** Heads of the audit trail written; null where no folder for them was named. */
  readonly heads: number | null;
};

/** Where and how upkeep tells what it did, and what it could not do. */
export type UpkeepLog = { readonly done: (upkept: Upkept) => void; readonly failed: (error: unknown) => void };

/** How soon after its start a process looks for the first time, and how often then. */
const CLOCK = { firstMs: 60_000, everyMs: 15 * 60_000 };

/**
 * A day's upkeep: removes what has served its time and files no dossier knows, and writes the audit trail's heads to
 * that folder. Instances do it side by side without harm: each removes what the others left, and heads stand in a file
 * of the day.
 */
export async function upkeepOf(at: Date, headsFolder: string | null): Promise<Upkept> {
  const day = vietnamDay(at);
  const removed = await purgeExpired(UPKEEPER, null, at);
  const heads = headsFolder === null ? null : await writeHeads(UPKEEPER, path.join(headsFolder, `heads-${day}.jsonl`));
  const orphans = await sweepOrphans(UPKEEPER, null, at);
  return { day, orphans, removed: Object.fromEntries(removed.map((one) => [one.what, one.removed])), heads };
}

/**
 * Does the upkeep once on each of Vietnam's days, as long as the process lives; a day that failed is tried again. Gives
 * how to stop it, which waits for what is under way.
 */
export function startUpkeep(
  headsFolder: string | null,
  log: UpkeepLog,
  { firstMs, everyMs } = CLOCK,
): () => Promise<void> {
  let last: IsoDate | null = null;
  let underWay: Promise<unknown> = Promise.resolve();
  const upkeep = async (at: Date) => {
    try {
      log.done(await upkeepOf(at, headsFolder));
    } catch (error) {
      last = null;
      log.failed(error);
    }
  };
  const look = () => {
    const at = new Date();
    if (vietnamDay(at) === last) return;
    last = vietnamDay(at);
    underWay = upkeep(at);
  };
  const timers = [setTimeout(look, firstMs), setInterval(look, everyMs)];
  for (const timer of timers) timer.unref();
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await underWay;
  };
}
