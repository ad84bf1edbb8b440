import { add, compare, divide, type Rational, rational, subtract } from "./rational";

/** All values that a rounded figure may stand for, ends included. */
export type Interval = { readonly low: Rational; readonly high: Rational };

/** An exact value as an interval of one point. */
export function exactly(value: Rational): Interval {
  return { low: value, high: value };
}

/** The values that print as `units` × 10^-decimals: half a unit of the last digit to each side. */
export function printedInterval(units: bigint, decimals: number): Interval {
  const under = 2n * 10n ** BigInt(decimals);
  return { low: rational(2n * units - 1n, under), high: rational(2n * units + 1n, under) };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}

/** What `part / whole` may be. Null when the whole may be zero or negative. */
export function divideIntervals(part: Interval, whole: Interval): Interval | null {
  if (whole.low.over <= 0n) return null;
  return {
    low: divide(part.low, part.low.over < 0n ? whole.low : whole.high),
    high: divide(part.high, part.high.over < 0n ? whole.high : whole.low),
  };
}

/** What `now / before − 1` may be. Null when the earlier amount may be zero or negative. */
export function growthInterval(now: Interval, before: Interval): Interval | null {
  const quotient = divideIntervals(now, before);
  const one = rational(1n);
  return quotient && { low: subtract(quotient.low, one), high: subtract(quotient.high, one) };
}

export function meet(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0n && compare(b.low, a.high) <= 0n;
}
