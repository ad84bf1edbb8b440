import { type Dong, sumOf } from "../money";
import type { ThroughMonth } from "./period";

/**
 * The amount of one month alone. Months may be added to each other.
 * Kept apart from `CumulativeAmount` so that the compiler refuses to take one for the other.
 */
export type MonthAmount = { readonly month: ThroughMonth; readonly dong: Dong };

/**
 * An amount from 1 January through a month (luỹ kế). Adding two of one year would count the first months twice,
 * so there is no way to add them: only to take the months between them.
 */
export type CumulativeAmount = { readonly through: ThroughMonth; readonly cumulativeDong: Dong };

const MONTHS: readonly ThroughMonth[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The months of a period, January first. */
export function monthsThrough(through: ThroughMonth): readonly ThroughMonth[] {
  return MONTHS.slice(0, through);
}

/** The sum of months. */
export function addMonths(months: readonly MonthAmount[]): Dong {
  return sumOf(months.map((month) => month.dong));
}

/** The amounts through each month of the period, January first; a month without an entry adds nothing. */
export function accumulate(months: readonly MonthAmount[], through: ThroughMonth): CumulativeAmount[] {
  return monthsThrough(through).map((month) => ({
    through: month,
    cumulativeDong: addMonths(months.filter((one) => one.month <= month)),
  }));
}
