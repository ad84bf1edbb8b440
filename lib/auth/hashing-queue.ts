/** Too many sign-ins at once: hashing would take every core. The answer is "try again in a moment" (503). */
export class HashingBusy extends Error {
  override name = "HashingBusy";
}

const AT_ONCE = 2;
const WAITING = 50;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Runs a password hash when a place is free, two at a time, so that a burst of sign-ins leaves cores for everyone else.
 * @throws HashingBusy when fifty are waiting already.
 */
export async function whenHashingIsFree<T>(hash: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING) throw new HashingBusy();
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running++;
  try {
    return await hash();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
