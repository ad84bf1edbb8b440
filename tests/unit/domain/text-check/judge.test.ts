import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rational } from "@/lib/domain/figures/rational";
import { judgeShare, judgeSum } from "@/lib/domain/text-check/judge";
import type { Quantity } from "@/lib/domain/text-check/quantity";
import { cutTo, same } from "@/lib/domain/text-check/range";

/** A printed figure: so many units of its last digit. */
function printed(units: number, decimals: number, noun = "dong"): Quantity {
  const step = rational(1n, 10n ** BigInt(decimals));
  return {
    ...{ noun, value: rational(BigInt(units), step.under), step, size: rational(1n), decimals, hedge: null },
    ...{ printed: `${units}`, unit: "", start: 0, end: 0, from: 0, to: 0, paired: false },
  };
}

/** Half away from zero. */
const round = (over: bigint, under: bigint) => Number((2n * over + under) / (2n * under));

const hidden = fc.record({
  part: fc.integer({ min: 10_000, max: 99_999_999 }),
  base: fc.integer({ min: 1_000_000, max: 99_999_999 }),
  decimals: fc.integer({ min: 0, max: 2 }),
});
/** Amounts hidden at a thousandth of the printed unit's tenth, printed with one decimal. */
const shown = (amount: number) => printed(round(BigInt(amount), 100n), 1);
const percentOf = ({ part, base, decimals }: { part: number; base: number; decimals: number }) =>
  round(BigInt(part) * 100n * 10n ** BigInt(decimals), BigInt(base));

describe("a percentage is judged by all values its printed figures may stand for", () => {
  test("what follows from some hidden amounts that print so is never wrong", () => {
    fc.assert(
      fc.property(hidden, (given) => {
        const stated = printed(percentOf(given), given.decimals, "%");
        const judgement = judgeShare(stated, "part", shown(given.part), shown(given.base));
        expect(judgement?.verdict).not.toBe("wrong");
      }),
      { numRuns: 2_000 },
    );
  });

  test("what is called wrong follows from no hidden amounts, were they chosen anywhere within their printed digits", () => {
    const inside = fc.integer({ min: -50, max: 49 });
    fc.assert(
      fc.property(hidden, inside, inside, fc.integer({ min: -400, max: 400 }), (given, dp, db, off) => {
        const [part, base] = [shown(given.part), shown(given.base)];
        const stated = printed(Math.max(0, percentOf(given) + off), given.decimals, "%");
        const judgement = judgeShare(stated, "part", part, base);
        const [p, b] = [part, base].map(({ value }) => Number(value.over) * 100);
        const reached = percentOf({ part: (p ?? 0) + dp, base: (b ?? 0) + db, decimals: given.decimals });
        if (judgement?.verdict === "wrong") expect(BigInt(reached)).not.toBe(stated.value.over);
      }),
      { numRuns: 2_000 },
    );
  });

  test("it matches exactly when the printed figures, divided and rounded half-up, give it", () => {
    fc.assert(
      fc.property(hidden, fc.integer({ min: -3, max: 3 }), (given, off) => {
        const [part, base] = [shown(given.part), shown(given.base)];
        const units = round(part.value.over * 100n * 10n ** BigInt(given.decimals), base.value.over) + off;
        const verdict = judgeShare(printed(units, given.decimals, "%"), "part", part, base)?.verdict;
        expect(verdict === "match").toBe(off === 0);
      }),
    );
  });

  test("an end of the interval that no figure prints explains nothing: 2,45 prints as 2,5", () => {
    const exact = { ...printed(245, 2), noun: "co so" };
    const whole = { ...printed(100, 0), noun: "co so" };
    expect(judgeShare(printed(24, 1, "%"), "part", exact, whole)?.verdict).toBe("wrong");
    expect(judgeShare(printed(25, 1, "%"), "part", exact, whole)?.verdict).toBe("match");
  });

  test("a decline is as much below one hundred per cent as a growth is above", () => {
    expect(judgeShare(printed(85, 1, "%"), "decline", printed(1708, 1), printed(1865, 1))?.verdict).toBe(
      "within-rounding",
    );
    expect(judgeShare(printed(85, 1, "%"), "growth", printed(1708, 1), printed(1865, 1))?.verdict).toBe("wrong");
    expect(judgeShare(printed(85, 1, "%"), "growth", printed(787, 1), printed(725, 1))?.verdict).toBe(
      "within-rounding",
    );
  });

  test("no ratio is made of a base that may be zero", () => {
    expect(judgeShare(printed(10, 1, "%"), "part", printed(5, 0), printed(0, 0))).toBeNull();
  });

  test("what it would be with the rest cut off is told beside what it should be", () => {
    const judgement = judgeShare(printed(633, 1, "%"), "part", printed(459, 1), printed(787, 1));
    expect(judgement && same(judgement.expected, rational(583n, 10n))).toBe(true);
    expect(same(cutTo(rational(5589n, 100n), rational(1n, 10n)), rational(558n, 10n))).toBe(true);
  });
});

describe("a total is judged by its parts", () => {
  test("parts that were rounded each for itself may miss it by their rounding, never by more", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 2, maxLength: 8 }), (amounts) => {
        const total = shown(amounts.reduce((sum, amount) => sum + amount, 0));
        const parts = amounts.map(shown);
        expect(judgeSum(total, parts)?.verdict).not.toBe("wrong");
        const off = { ...total, value: rational(total.value.over + BigInt(parts.length + 2), total.value.under) };
        expect(judgeSum(off, parts)?.verdict).toBe("wrong");
      }),
    );
  });
});
