import fc from "fast-check";
import { expect, test } from "vitest";
import { roundedUnits } from "@/lib/domain/figures/rational";
import { ofRegion } from "@/lib/domain/summary/figure-ref";
import type { SummaryFigure } from "@/lib/domain/summary/summary-figure";
import { figureDifference } from "@/lib/format/summary/figure-difference";

const pen = { locale: "vi", decimals: {} } as const;
const money = (amount: bigint): SummaryFigure => ({
  ref: ofRegion("now", "plan"),
  value: { kind: "money", amount },
  origin: "records",
});
const ratio = (part: bigint, whole: bigint): SummaryFigure => ({
  ref: ofRegion("now", "executed"),
  value: { kind: "ratio", ratio: { part, whole } },
  origin: null,
});
const units = ({ difference }: ReturnType<typeof figureDifference>) =>
  difference && roundedUnits(difference.value, difference.decimals);

test.each([
  [45_900_000_000n, 46_100_000_000n, "tỷ đồng", 2n],
  [45_900_000_000n, 45_901_000_000n, "triệu đồng", 10n],
  [45_900_000_000n, 45_900_000_007n, "đồng", 7n],
])("money from %s to %s differs in %s", (before, after, unit, shown) => {
  const difference = figureDifference(money(before), money(after), pen);

  expect([difference.unit, units(difference)]).toEqual([unit, shown]);
});

test("percentages differ in percentage points", () => {
  const difference = figureDifference(ratio(1n, 2n), ratio(3n, 5n), pen);

  expect([difference.unit, units(difference)]).toEqual(["%", 100n]);
});

test("any change of money to the đồng shows", () => {
  const amounts = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });
  fc.assert(
    fc.property(amounts, amounts, (before, after) => {
      fc.pre(before !== after);
      const { before: was, after: is } = figureDifference(money(before), money(after), pen);

      expect(was && roundedUnits(was.value, was.decimals)).not.toBe(is && roundedUnits(is.value, is.decimals));
    }),
  );
});

test("what one side does not know differs by nothing that could be said", () => {
  expect(figureDifference(null, money(5n), pen).difference).toBeNull();
});
