import { addIntervals, exactly, type Interval, printedInterval } from "./interval";
import { dongPer, readPrinted } from "./printed-number";
import type { PublishedFigure } from "./published-figure";
import { multiply, type Rational, rational } from "./rational";

/** What an amount that rests on these printed figures may be, in đồng: each may be off by half a unit of its last digit. */
export function publishedInterval(figures: readonly PublishedFigure[]): Interval | null {
  return figures.reduce<Interval | null>(
    (sum, { printed, decimals, unit }) => {
      const number = readPrinted(printed, decimals);
      const size = dongPer(unit);
      if (sum === null || number === null || size === null) return null;
      return addIntervals(sum, scaled(printedInterval(number.units, number.decimals), rational(size)));
    },
    exactly(rational(0n)),
  );
}

export function scaled({ low, high }: Interval, factor: Rational): Interval {
  return { low: multiply(low, factor), high: multiply(high, factor) };
}
