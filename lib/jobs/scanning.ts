import { type ScanRound, scanAttachments } from "@/lib/commands/attachments/scan-attachments";
import { UPKEEPER } from "@/lib/domain/access/actor";

/** Where and how scanning tells what it found, and that no scanner answers. */
export type ScanningLog = { readonly done: (round: ScanRound) => void; readonly failed: (error: unknown) => void };

/** How soon the next round begins; later after one that failed, so that a scanner that is away is not pressed. */
const CLOCK = { everyMs: 3_000, afterFailureMs: 15_000 };

/**
 * Scans the files that wait, round by round, as long as the process lives. Instances do it side by side without harm:
 * the first verdict stands.
 */
export function startScanning(address: { host: string; port: number }, log: ScanningLog, clock = CLOCK): () => void {
  let timer: NodeJS.Timeout;
  const next = (ms: number) => {
    timer = setTimeout(() => void round(), ms);
    timer.unref();
  };
  const round = async () => {
    try {
      const done = await scanAttachments(UPKEEPER, { address }, new Date());
      if (done.clean + done.refused.length + done.unscanned.length > 0) log.done(done);
      next(clock.everyMs);
    } catch (error) {
      log.failed(error);
      next(clock.afterFailureMs);
    }
  };
  next(clock.everyMs);
  return () => clearTimeout(timer);
}
