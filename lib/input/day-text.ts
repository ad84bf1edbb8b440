import { type IsoDate, isCalendarDay } from "@/lib/domain/period/period";

/** Why a typed day was not taken: it has no form of a day, or names one that no calendar has. */
export type DayProblem = "day.unreadable" | "day.no-such-day";

export type DayReading = { readonly day: IsoDate } | { readonly problem: DayProblem };

/** Day, month, year: apart by "/", "-", "." or a space, or as eight digits. A year of two digits is of this century. */
const DAY_FIRST = [
  /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/,
  /^(\d{2})(\d{2})(\d{4})$/,
  /^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/,
];
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})$/;
const LONGEST = 40;

/**
 * Reads a day as it is typed in Vietnam: 05/09/2026, 5/9/2026, 05-09-2026, 05092026 or "ngày 5 tháng 9 năm 2026" are
 * the fifth of September, never the ninth of May. Also takes the form addresses carry, 2026-09-05.
 */
export function readDayText(text: string): DayReading {
  const typed = text.slice(0, LONGEST).normalize("NFC").toLowerCase().trim().replace(/\s+/gu, " ");
  const plain = typed.replace(/ ?([/.-]) ?/g, "$1");
  const day = YEAR_FIRST.test(plain) ? plain : dayFirst(plain);
  if (day === null) return { problem: "day.unreadable" };
  return isCalendarDay(day) ? { day } : { problem: "day.no-such-day" };
}

function dayFirst(text: string): IsoDate | null {
  for (const form of DAY_FIRST) {
    const [, date = "", month = "", year = ""] = form.exec(text) ?? [];
    if (date) return `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  }
  return null;
}
