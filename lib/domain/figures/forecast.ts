import type { Fund } from "../fund";
import { type Dong, sumOf } from "../money";
import type { BudgetYear } from "../period/period";
import { type Ratio, ratioOf } from "./ratio";

/** What a province's year held of one fund when a month was over, and at its end, in đồng. */
export type YearAtMonth = {
  readonly year: BudgetYear;
  readonly fund: Fund;
  readonly plan: Dong;
  /** By the end of the month; null for KCĐP, which is not released by tranches. */
  readonly released: Dong | null;
  /** Paid by the end of the month. */
  readonly paid: Dong;
  /** Under contract by the end of the month, of contracts that end within the year: what their terms say will be paid. */
  readonly scheduled: Dong;
  /** Paid when the year was over; of the running year, what is paid now. */
  readonly paidInAll: Dong;
};

/** Giải ngân cả năm dự báo: between what and what, and what is likeliest; all in đồng. */
export type Band = { readonly low: Dong; readonly likely: Dong; readonly high: Dong };

/** A past year forecast at the same month by the same rule, beside what came of it. */
export type PastForecast = { readonly year: BudgetYear; readonly band: Band; readonly came: Dong };

/** How many past years speak for a province's seasonality. */
export const SEASONS = 5;

/**
 * What a province will have paid of a fund by the year's end, after a month [rule].
 *
 * Two things speak: the past – each earlier year paid some part of its money by this month, so the whole of this year is
 * what is paid now over that part – and the contracts, which say what is to be paid within the year. The band reaches from
 * the least to the most of them, the likeliest is their median. Nothing is forecast below what is paid nor above the plan;
 * and since no national money is paid that is not released, the least is never above what is released by now: it is what
 * comes if nothing more is. Null where neither speaks.
 */
export function forecast(now: YearAtMonth, past: readonly YearAtMonth[]): Band | null {
  const seasons = past
    .filter(({ paid, paidInAll }) => paid > 0n && paidInAll > 0n)
    .slice(-SEASONS)
    .map((year) => (now.paid * year.paidInAll) / year.paid);
  const spoken = [...(now.paid > 0n ? seasons : []), ...(now.scheduled > 0n ? [now.scheduled] : [])];
  if (spoken.length === 0) return null;
  const within = spoken
    .map((amount) => between(now.paid, amount, now.plan))
    .sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const least = at(within, 0);
  return {
    low: now.released === null ? least : between(now.paid, least, now.released),
    likely: medianOf(within),
    high: at(within, within.length - 1),
  };
}

/** The same rule at the same month of each earlier year that has a year before it, beside what came of it. */
export function pastForecasts(past: readonly YearAtMonth[]): PastForecast[] {
  return past.flatMap((year, index) => {
    const band = index === 0 ? null : forecast(year, past.slice(0, index));
    return band ? [{ year: year.year, band, came: year.paidInAll }] : [];
  });
}

/** By how much the likeliest was away from what came, over what came; signed: above zero it was too high. */
export function errorOf({ band, came }: PastForecast): Ratio | null {
  return came > 0n ? { part: band.likely - came, whole: came } : null;
}

/** How far the likeliest was away, either way, over what came, of all those years together; null where there are none. */
export function meanErrorOf(past: readonly PastForecast[]): Ratio | null {
  const away = past.map(({ band, came }) => (band.likely > came ? band.likely - came : came - band.likely));
  return ratioOf(sumOf(away), sumOf(past.map(({ came }) => came)));
}

/** The amount, at most `most`, but never below `least`. */
function between(least: Dong, amount: Dong, most: Dong): Dong {
  const capped = amount < most ? amount : most;
  return capped > least ? capped : least;
}

function medianOf(sorted: readonly Dong[]): Dong {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? at(sorted, middle) : (at(sorted, middle - 1) + at(sorted, middle)) / 2n;
}

function at(sorted: readonly Dong[], index: number): Dong {
  const amount = sorted[index];
  if (amount === undefined) throw new Error("no amount stands there");
  return amount;
}
