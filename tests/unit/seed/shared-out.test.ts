import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partOf, sharedOut } from "@/prisma/seed/sample/chance/shares";

const weights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((weight) => weight > 0));

describe("sharing out a sum", () => {
  test("the parts add up to the sum to the đồng", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), weights, (total, list) => {
        const parts = sharedOut(total, list, 1_000_000n);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(total);
        expect(parts.every((part) => part >= 0n)).toBe(true);
      }),
    );
  });

  test("who has no weight gets nothing", () => {
    expect(sharedOut(10_000_000n, [1, 0, 1], 1_000_000n)).toEqual([5_000_000n, 0n, 5_000_000n]);
  });

  test("weights of nothing are refused", () => {
    expect(() => sharedOut(10n, [0, 0], 1n)).toThrow("more than nothing");
  });

  test("a part is rounded down to whole steps", () => {
    expect(partOf(10_999_999n, 0.5, 500_000n)).toBe(5_000_000n);
  });
});
