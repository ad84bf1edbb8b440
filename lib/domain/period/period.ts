/** Năm ngân sách, four digits. */
export type BudgetYear = number;

/** Cumulative from 1 January through this month: quý I = 3, 6 tháng = 6, 9 tháng = 9, cả năm = 12. */
export type ThroughMonth = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** A calendar day in Vietnam, YYYY-MM-DD; such texts compare as days do. */
export type IsoDate = string;

/** The calendar day in Asia/Ho_Chi_Minh (UTC+7 all year) at this instant. */
export function vietnamDay(at: Date): IsoDate {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Last day of the period: 30/9 for through 9. */
export function lastDayOf(year: BudgetYear, through: ThroughMonth): IsoDate {
  return new Date(Date.UTC(year, through, 0)).toISOString().slice(0, 10);
}

/** Whether a text of the form YYYY-MM-DD names a day that exists: 2023-02-30 does not, nor any of a year 0000. */
export function isCalendarDay(text: IsoDate): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) && !text.startsWith("0000");
}

/**
 * The period a year is shown through unless one is asked for (contract §3): the last full month of the running year, in
 * January that month, and the whole of any other year.
 */
export function defaultThrough(year: BudgetYear, today: IsoDate): ThroughMonth {
  if (year !== Number(today.slice(0, 4))) return 12;
  return Math.max(1, Number(today.slice(5, 7)) - 1) as ThroughMonth;
}

/** The same day of the year before; of 29 February, 28 February. */
export function yearBefore(day: IsoDate): IsoDate {
  const same = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return isCalendarDay(same) ? same : `${same.slice(0, 4)}-02-28`;
}

/** The day before. */
export function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
