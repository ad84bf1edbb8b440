import { type BudgetYear, type IsoDate, lastDayOf, type ThroughMonth } from "../period/period";
import type { PeriodKey } from "./period";

/** Which months of a year are reported on: quarters, those that conferences look at too, or each month. */
export const YEAR_PATTERNS = {
  QUARTERS: [3, 6, 9, 12],
  CONFERENCE: [3, 6, 9, 11, 12],
  MONTHS: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
} as const satisfies Record<string, readonly ThroughMonth[]>;
export type YearPattern = keyof typeof YEAR_PATTERNS;

/** The last day of a month, whichever that is, as the day data are cut on. */
export const MONTH_END = 31;

/** Quy tắc ngày: on which day of its last month data are cut, how many days later a report is due, and then locked. */
export type DayRule = {
  readonly cutDay: number;
  readonly dueAfter: number;
  /** Null: no locking day is set. */
  readonly locksAfter: number | null;
};

/** A period of a year as its rule gives its days. */
export type PlannedPeriod = PeriodKey & {
  readonly dataFrom: IsoDate;
  readonly dataTo: IsoDate;
  readonly dueOn: IsoDate;
  readonly locksOn: IsoDate | null;
};

/**
 * The periods of a year by one rule, in time's order. Data run from the day after last December's cut (NĐ 09/2019 pattern:
 * 15/12 to 14/6), from 1 January where each month counts whole; a month without the day is cut on its last one.
 */
export function planYearBy(year: BudgetYear, pattern: YearPattern, rule: DayRule): readonly PlannedPeriod[] {
  const { cutDay, dueAfter, locksAfter } = rule;
  const dataFrom = cutDay >= MONTH_END ? `${year}-01-01` : daysLater(`${year - 1}-12-${two(cutDay)}`, 1);
  return YEAR_PATTERNS[pattern].map((through) => {
    const last = lastDayOf(year, through);
    const cut = `${last.slice(0, 8)}${two(cutDay)}`;
    const dataTo = cut < last ? cut : last;
    const dueOn = daysLater(dataTo, dueAfter);
    return {
      year,
      through,
      dataFrom,
      dataTo,
      dueOn,
      locksOn: locksAfter === null ? null : daysLater(dueOn, locksAfter),
    };
  });
}

function daysLater(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
