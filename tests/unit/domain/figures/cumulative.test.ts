import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { sumOf } from "@/lib/domain/money";
import { accumulate, addMonths, type CumulativeAmount, type MonthAmount } from "@/lib/domain/period/cumulative";
import type { ThroughMonth } from "@/lib/domain/period/period";

const month = fc.record({
  month: fc.integer({ min: 1, max: 12 }).map((number) => number as ThroughMonth),
  dong: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
});

describe("cumulative amounts", () => {
  test("are the running sums of the months, whatever the order of entries", () => {
    fc.assert(
      fc.property(fc.array(month), (months) => {
        const points = accumulate(months, 12);

        expect(points.at(-1)?.cumulativeDong).toBe(addMonths(months));
        expect(accumulate(months.toReversed(), 12)).toEqual(points);
        expect(points.map((point) => point.through)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      }),
    );
  });

  test("through September leave October out", () => {
    const months: MonthAmount[] = [
      { month: 3, dong: 5n },
      { month: 10, dong: 7n },
    ];

    expect(accumulate(months, 9).at(-1)).toEqual({ through: 9, cumulativeDong: 5n });
  });

  test("cannot be added: neither by the months' sum, nor by the sum of money, nor as amounts of a month", () => {
    expectTypeOf<CumulativeAmount>().not.toExtend<MonthAmount>();
    expectTypeOf<MonthAmount>().not.toExtend<CumulativeAmount>();
    expectTypeOf<CumulativeAmount>().not.toExtend<bigint>();
    expectTypeOf<CumulativeAmount[]>().not.toExtend<Parameters<typeof addMonths>[0]>();
    expectTypeOf<CumulativeAmount[]>().not.toExtend<Parameters<typeof sumOf>[0]>();
  });
});
