import { add, compare, divide, multiply, type Rational, rational, subtract } from "../figures/rational";
import type { Quantity } from "./quantity";
import { addRanges, changeRange, cutTo, percentRange, type Range, rangeOf, roundedTo, same, share } from "./range";
import type { Form } from "./relation";

/**
 * How a stated figure stands to those it follows from. `match`: computed from the printed figures and rounded half-up it
 * is the stated one. `within-rounding`: only some of the values that the printed figures may stand for give it. `wrong`: none does.
 */
export const TEXT_VERDICTS = ["match", "within-rounding", "wrong", "not-checkable"] as const;
export type TextVerdict = (typeof TEXT_VERDICTS)[number];

/** A judgement with what the figure should be, what it may be, and what it would be with the rest cut off. */
export type Judgement = {
  readonly verdict: Exclude<TextVerdict, "not-checkable">;
  readonly expected: Rational;
  readonly range: Range;
  readonly truncated: Rational;
};

const HUNDRED = rational(100n);

/** Judges a stated percentage by part and base. Null where the base may be zero: there is no ratio then. */
export function judgeShare(stated: Quantity, form: Form, part: Quantity, base: Quantity): Judgement | null {
  const ratio = percentRange(rangeOf(part), rangeOf(base));
  if (ratio === null || base.value.over <= 0n) return null;
  const sign = form === "decline" ? -1n : 1n;
  const range = form === "part" ? ratio : changeRange(ratio, sign);
  const percent = multiply(divide(part.value, base.value), HUNDRED);
  const value = form === "part" ? percent : multiply(subtract(percent, HUNDRED), rational(sign));
  return judged(stated, value, range);
}

/** Judges a stated total by its parts; null without parts. */
export function judgeSum(stated: Quantity, [first, ...others]: readonly Quantity[]): Judgement | null {
  if (!first) return null;
  const value = others.reduce((sum, part) => add(sum, part.value), first.value);
  const range = others.reduce((sum, part) => addRanges(sum, rangeOf(part)), rangeOf(first));
  return judged(stated, value, range);
}

/** Whether parts are more than their total even when every figure was rounded in their favour. */
export function exceeds(stated: Quantity, parts: readonly Quantity[]): boolean {
  const low = parts.reduce((sum, part) => add(sum, rangeOf(part).low.at), rational(0n));
  return compare(low, rangeOf(stated).high.at) > 0n;
}

/** Judges a figure by an exact value of the same thing. */
export function judgeValue(stated: Quantity, value: Rational): Judgement {
  const end = { at: value, within: true };
  return judged(stated, value, { low: end, high: end });
}

function judged(stated: Quantity, value: Rational, range: Range): Judgement {
  const expected = roundedTo(value, stated.step);
  const exact = stated.hedge === null && same(expected, stated.value);
  const verdict = exact ? "match" : share(range, rangeOf(stated)) ? "within-rounding" : "wrong";
  return { verdict, expected, range, truncated: cutTo(value, stated.step) };
}
