import type { Kept } from "./keep-cells";

/** How long a lost connection is waited for, at first and at most. */
const AGAIN = 2500;
const LONGEST = 60_000;

/** Keeps a form a moment after it was last changed: one sending after another, and again while the connection is lost. */
export function keeperOf(keep: () => Promise<Kept>): {
  readonly later: (wait: number) => void;
  readonly stop: () => void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> = Promise.resolve();
  let pause = AGAIN;
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      sending = sending.then(async () => {
        if ((await keep()) !== "failed") pause = AGAIN;
        else {
          later(pause);
          pause = Math.min(2 * pause, LONGEST);
        }
      });
    }, wait);
  };
  return { later, stop: () => clearTimeout(timer) };
}
