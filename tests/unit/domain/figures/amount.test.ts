import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Amount, comparable, recorded, sumOfAmounts, UNKNOWN } from "@/lib/domain/figures/amount";
import { growthOf, ratioOf } from "@/lib/domain/figures/ratio";
import { rational, roundedUnits } from "@/lib/domain/figures/rational";

const certified = (value: bigint): Amount => ({ value, complete: true, origin: "certified", printed: [] });
const published = (value: bigint): Amount => ({ value, complete: false, origin: "published", printed: [] });

describe("a sum", () => {
  test("is known as soon as one part is, and complete only when all are", () => {
    expect(sumOfAmounts([recorded(5n, true), UNKNOWN])).toMatchObject({ value: 5n, complete: false });
    expect(sumOfAmounts([recorded(5n, true), recorded(7n, true)])).toMatchObject({ value: 12n, complete: true });
    expect(sumOfAmounts([UNKNOWN, UNKNOWN])).toEqual(UNKNOWN);
    expect(sumOfAmounts([])).toEqual(UNKNOWN);
  });

  test("counts a plan of zero as reported", () => {
    expect(sumOfAmounts([recorded(0n, true), recorded(7n, true)])).toMatchObject({ value: 7n, complete: true });
  });

  test("says where it comes from, and that it is mixed when it is", () => {
    expect(sumOfAmounts([recorded(5n, true), recorded(7n, true)]).origin).toBe("records");
    expect(sumOfAmounts([certified(5n), certified(7n)]).origin).toBe("certified");
    expect(sumOfAmounts([certified(5n), recorded(7n, true)]).origin).toBe("mixed");
  });

  test("never takes in a published figure", () => {
    expect(sumOfAmounts([published(5n), recorded(7n, true)])).toMatchObject({ value: 7n, complete: false });
    expect(sumOfAmounts([published(5n), published(7n)]).value).toBeNull();
  });

  test("is the same in any order and any grouping", () => {
    const part = fc.oneof(
      fc.constant(UNKNOWN),
      fc.bigInt({ min: 0n, max: 10n ** 15n }).map((value) => recorded(value, true)),
      fc.bigInt({ min: 0n, max: 10n ** 15n }).map((value) => recorded(value, false)),
      fc.bigInt({ min: 0n, max: 10n ** 15n }).map(certified),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.array(part, { minLength: 1 }), (some, others) => {
        const whole = sumOfAmounts([...some, ...others]);

        expect(sumOfAmounts([...others, ...some])).toEqual(whole);
        expect(sumOfAmounts([sumOfAmounts(some), sumOfAmounts(others)])).toEqual(whole);
      }),
    );
  });
});

describe("a ratio of two amounts", () => {
  test("needs both sides known and complete", () => {
    expect(comparable(recorded(1n, true), recorded(2n, true))).toBe(true);
    expect(comparable(recorded(1n, false), recorded(2n, true))).toBe(false);
    expect(comparable(recorded(1n, true), recorded(2n, false))).toBe(false);
    expect(comparable(UNKNOWN, recorded(2n, true))).toBe(false);
  });

  test("is allowed between two published figures, and never across", () => {
    expect(comparable(published(1n), published(2n))).toBe(true);
    expect(comparable(published(1n), recorded(2n, true))).toBe(false);
    expect(comparable(certified(1n), published(2n))).toBe(false);
  });

  test("of nothing planned is no ratio, and above one is kept", () => {
    expect(ratioOf(5n, 0n)).toBeNull();
    expect(ratioOf(5n, null)).toBeNull();
    expect(ratioOf(7n, 5n)).toEqual({ part: 7n, whole: 5n });
    expect(ratioOf(-1n, 5n)).toEqual({ part: -1n, whole: 5n });
  });

  test("of growth is what was added over what was there", () => {
    expect(growthOf(78_660n, 72_530n)).toEqual({ part: 6_130n, whole: 72_530n });
    expect(growthOf(5n, 0n)).toBeNull();
  });

  test("shares of one whole, each rounded once, miss 100 % by half a unit of the last digit per share at most", () => {
    const parts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 13n }), { minLength: 1, maxLength: 63 });
    fc.assert(
      fc.property(parts, (amounts) => {
        const whole = amounts.reduce((sum, part) => sum + part, 0n);
        fc.pre(whole > 0n);
        const shares = amounts.map((part) => roundedUnits(rational(part * 100n, whole), 1));
        const miss = shares.reduce((sum, share) => sum + share, 0n) - 1_000n;

        expect(2n * (miss < 0n ? -miss : miss)).toBeLessThanOrEqual(BigInt(amounts.length));
      }),
    );
  });
});
