import type { Kept } from "./keep-cells";

/** How long a lost connection is waited for, at first and at most. */
const AGAIN = 2500;
const LONGEST = 60_000;

export type Keeper = {
  /** Keeps a moment from now; a further call waits anew. */
  readonly later: (wait: number) => void;
  /** Keeps at once, after what is being sent: before the page goes on to something else. */
  readonly now: () => Promise<Kept>;
  /** Keeps nothing any more: the form is sent whole. */
  readonly stop: () => void;
};

/** Keeps a form a moment after it was last changed: one sending after another, and again while the connection is lost. */
export function keeperOf(keep: () => Promise<Kept>): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<Kept> = Promise.resolve("idle");
  let pause = AGAIN;
  let isStopped = false;
  const now = () => {
    clearTimeout(timer);
    if (isStopped) return sending;
    sending = sending.then(async () => {
      const kept = await keep();
      if (kept !== "failed") pause = AGAIN;
      else {
        later(pause);
        pause = Math.min(2 * pause, LONGEST);
      }
      return kept;
    });
    return sending;
  };
  const later = (wait: number) => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(now, wait);
  };
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
  };
  return { later, now, stop };
}
