import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addIntervals,
  divideIntervals,
  exactly,
  growthInterval,
  type Interval,
  meet,
  printedInterval,
} from "@/lib/domain/figures/interval";
import {
  add,
  asNumber,
  compare,
  divide,
  type Rational,
  rational,
  roundedUnits,
  subtract,
} from "@/lib/domain/figures/rational";

const amount = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });
const positive = fc.bigInt({ min: 10n ** 6n, max: 10n ** 13n });
const decimals = fc.integer({ min: 0, max: 4 });

const holds = ({ low, high }: Interval, value: Rational) => compare(low, value) <= 0n && compare(value, high) <= 0n;

describe("rounding once, half away from zero", () => {
  test.each([
    [rational(225n, 100n), 1, 23n],
    [rational(-225n, 100n), 1, -23n],
    [rational(224n, 100n), 1, 22n],
    [rational(1n, 2n), 0, 1n],
    [rational(-1n, 2n), 0, -1n],
    [rational(0n), 1, 0n],
    [rational(8_548n, 1_000n), 1, 85n],
  ])("%o at %i decimals is %s", (value, digits, units) => {
    expect(roundedUnits(value, digits)).toBe(units);
  });

  test("a rounded value lies within half a unit of the last digit, and its mirror rounds to its mirror", () => {
    fc.assert(
      fc.property(amount, positive, decimals, (over, under, digits) => {
        const value = rational(over, under);
        const units = roundedUnits(value, digits);

        expect(holds(printedInterval(units, digits), value)).toBe(true);
        expect(roundedUnits(rational(-over, under), digits)).toBe(-units);
      }),
    );
  });

  test("rounding twice can print another figure: 8,448 % is 8,4 % and not 8,5 %", () => {
    const growth = rational(8_448n, 1_000n);
    const inBasisPoints = rational(roundedUnits(growth, 2), 100n);

    expect(roundedUnits(growth, 1)).toBe(84n);
    expect(roundedUnits(inBasisPoints, 1)).toBe(85n);
  });
});

describe("a printed figure stands for all values that print so", () => {
  test("whatever two exact amounts were, their sum, quotient and growth lie in the interval of the printed ones", () => {
    fc.assert(
      fc.property(positive, positive, decimals, (one, other, digits) => {
        const ty = 10n ** 9n;
        const printed = (value: bigint) => printedInterval(roundedUnits(rational(value, ty), digits), digits);
        const [exactOne, exactOther] = [rational(one, ty), rational(other, ty)];

        expect(holds(addIntervals(printed(one), printed(other)), add(exactOne, exactOther))).toBe(true);
        const quotient = divideIntervals(printed(one), printed(other));
        if (quotient) expect(holds(quotient, divide(exactOne, exactOther))).toBe(true);
        const growth = growthInterval(printed(one), printed(other));
        if (growth) expect(holds(growth, subtract(divide(exactOne, exactOther), rational(1n)))).toBe(true);
      }),
    );
  });

  test("a whole that may be zero gives no interval", () => {
    expect(divideIntervals(exactly(rational(1n)), printedInterval(0n, 1))).toBeNull();
  });

  test("a negative part widens away from zero", () => {
    const interval = divideIntervals(exactly(rational(-1n)), { low: rational(1n), high: rational(2n) });

    expect(interval && holds(interval, rational(-1n)) && holds(interval, rational(-1n, 2n))).toBe(true);
  });

  test("intervals meet when they share a value, and only then", () => {
    expect(meet(printedInterval(84n, 1), printedInterval(85n, 1))).toBe(true);
    expect(meet(printedInterval(83n, 1), printedInterval(85n, 1))).toBe(false);
  });
});

test("a fraction leaves as the nearest floating number", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
      fc.integer({ min: 10 ** 6, max: 10 ** 13 }),
      (part, whole) => {
        expect(asNumber(rational(BigInt(part), BigInt(whole)))).toBeCloseTo(part / whole, 12);
      },
    ),
  );
});
