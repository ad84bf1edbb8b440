import type { Dong } from "../money";

/**
 * A ratio kept as its two amounts, so that it is rounded once, where it is shown.
 *
 * Rounding to basis points first and to one decimal later turns 8,548 % into 8,6 %.
 */
export type Ratio = { readonly part: Dong; readonly whole: Dong };

/** The ratio of two amounts; null when the whole is zero, negative or missing: "no plan" and "0 %" are different news. */
export function ratioOf(part: Dong | null, whole: Dong | null): Ratio | null {
  return part !== null && whole !== null && whole > 0n ? { part, whole } : null;
}

/** Growth of an amount over an earlier one (plan on plan, or same period on same period): now / before − 1. */
export function growthOf(now: Dong | null, before: Dong | null): Ratio | null {
  return now === null || before === null ? null : ratioOf(now - before, before);
}
