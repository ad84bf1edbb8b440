import fc from "fast-check";
import { expect, test } from "vitest";
import { rebalancedCounts } from "@/prisma/seed/sample/outputs/rebalanced-counts";

const machinery = (amount: bigint, count: number) => ({ item: "machinery" as const, amount, count });

test("counts are moved to a given sum, and every line keeps at least one", () => {
  const lines = fc.array(fc.tuple(fc.integer({ min: 30, max: 1500 }), fc.integer({ min: 1, max: 6 })), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 100 }), (drawn, more) => {
      const given = drawn.map(([amount, count]) => machinery(BigInt(amount) * 1_000_000n, count));
      const total = given.length + more;
      const counts = rebalancedCounts(given, total);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    }),
  );
});

test("one more goes where each would otherwise get the most", () => {
  expect(rebalancedCounts([machinery(900n, 1), machinery(400n, 1)], 3)).toEqual([2, 1]);
});

test("more lines than the sum cannot share it", () => {
  expect(() => rebalancedCounts([machinery(1n, 1), machinery(1n, 1)], 1)).toThrow("2 lines cannot share a count of 1");
});
