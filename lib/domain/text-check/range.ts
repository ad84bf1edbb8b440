import { add, compare, divide, multiply, type Rational, rational, roundedUnits, subtract } from "../figures/rational";
import type { Quantity } from "./quantity";

/** All values a printed figure may stand for, each end in or out: a printed 69,3 is [69,25; 69,35). */
export type Range = { readonly low: End; readonly high: End };
type End = { readonly at: Rational; readonly within: boolean };

const HALF = rational(1n, 2n);
const ONE = rational(1n);

/** What a figure may be: half a unit of its last digit to each side, the lower end in; pieces are counted exactly. */
export function rangeOf({ value, step, hedge, noun }: Quantity): Range {
  if (hedge !== null) return hedgedRange(value, step, hedge);
  if (noun !== "dong" && noun !== "%") return { low: { at: value, within: true }, high: { at: value, within: true } };
  return roundingRange(value, step);
}

/** The values that print as this one, half away from zero. */
export function roundingRange(value: Rational, step: Rational): Range {
  const half = multiply(step, HALF);
  const negative = value.over < 0n;
  return {
    low: { at: subtract(value, half), within: !negative },
    high: { at: add(value, half), within: negative },
  };
}

/** "gần 2000" says the last digit that is no zero: somewhere between 1000 and 2000. */
function hedgedRange(value: Rational, step: Rational, hedge: NonNullable<Quantity["hedge"]>): Range {
  let wide = step;
  for (const ten = rational(10n); value.over !== 0n; wide = multiply(wide, ten)) {
    const units = divide(value, multiply(wide, ten));
    if (units.over % units.under !== 0n) break;
  }
  const low = hedge === "over" ? value : subtract(value, wide);
  const high = hedge === "under" ? value : add(value, wide);
  return { low: { at: low, within: true }, high: { at: high, within: true } };
}

export function addRanges(a: Range, b: Range): Range {
  const sum = (one: End, other: End) => ({ at: add(one.at, other.at), within: one.within && other.within });
  return { low: sum(a.low, b.low), high: sum(a.high, b.high) };
}

/** What part : whole may be, in per cent. Null where the whole may be zero, or the part is negative. */
export function percentRange(part: Range, whole: Range): Range | null {
  if (whole.low.at.over <= 0n || part.low.at.over < 0n) return null;
  const quotient = (over: End, under: End) => ({
    at: multiply(divide(over.at, under.at), rational(100n)),
    within: over.within && under.within,
  });
  return { low: quotient(part.low, whole.high), high: quotient(part.high, whole.low) };
}

/** The same distance from 100 %: growth where `sign` is 1, decline where it is −1. */
export function changeRange({ low, high }: Range, sign: 1n | -1n): Range {
  const from = ({ at, within }: End) => ({ at: multiply(subtract(at, rational(100n)), rational(sign)), within });
  return sign === 1n ? { low: from(low), high: from(high) } : { low: from(high), high: from(low) };
}

/** Whether two ranges have a value in common. */
export function share(a: Range, b: Range): boolean {
  return reaches(a.low, b.high) && reaches(b.low, a.high);
}

function reaches(low: End, high: End): boolean {
  const order = compare(low.at, high.at);
  return order < 0n || (order === 0n && low.within && high.within);
}

/** A value rounded to a figure's last digit, half away from zero, as a multiple of `step`. */
export function roundedTo(value: Rational, step: Rational): Rational {
  return multiply({ over: roundedUnits(divide(value, step), 0), under: 1n }, step);
}

/** The same with the rest cut off. */
export function cutTo(value: Rational, step: Rational): Rational {
  const units = divide(value, step);
  return multiply(multiply(ONE, rational(units.over / units.under)), step);
}

export function same(a: Rational, b: Rational): boolean {
  return compare(a, b) === 0n;
}
