/** An exact fraction; the denominator is positive. */
export type Rational = { readonly over: bigint; readonly under: bigint };

/** The fraction `over / under`. @throws RangeError when `under` is zero. */
export function rational(over: bigint, under = 1n): Rational {
  if (under === 0n) throw new RangeError("a fraction needs a denominator");
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

export function add(a: Rational, b: Rational): Rational {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function subtract(a: Rational, b: Rational): Rational {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under };
}

export function multiply(a: Rational, b: Rational): Rational {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** @throws RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.over * b.under, a.under * b.over);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): bigint {
  return a.over * b.under - b.over * a.under;
}

/** The number of units of 10^-decimals nearest to the fraction, half away from zero: 2,25 at 1 decimal is 23. */
export function roundedUnits(value: Rational, decimals: number): bigint {
  const magnitude = value.over < 0n ? -value.over : value.over;
  const units = (2n * magnitude * 10n ** BigInt(decimals) + value.under) / (2n * value.under);
  return value.over < 0n ? -units : units;
}

/** The fraction as a floating number, for JSON; right to the last digit such a number has. */
export function asNumber(value: Rational): number {
  const digits = 20;
  const units = roundedUnits(value, digits).toString();
  return Number(`${units}e-${digits}`);
}
