import { type IsoDate, isCalendarDay } from "@/lib/domain/period/period";
import { fold } from "../fold";
import type { RawCell } from "../raw-table";

const ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ISO = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:t.*)?$/;
const NUMBERS = /^([0-9]{1,2}) ?[/.-] ?([0-9]{1,2}) ?[/.-] ?([0-9]{4}|[0-9]{2})$/;
const IN_WORDS = /^([0-9]{1,2}) thang ([0-9]{1,2})(?: nam |,? )([0-9]{4})$/;
const ENGLISH_DAY = /^([0-9]{1,2}) ([a-z]{3,9})\.?,? ([0-9]{4})$/;

/**
 * A day from a date cell or from text: 26/10/2023, 26/10/23, 2023-10-26, "ngày 26 tháng 10 năm 2023", "26 October 2023".
 * Two digits are a year of this century. Null when there is no such day.
 */
export function readDay({ kind, text }: RawCell): IsoDate | null {
  if (kind === "date") return text;
  if (kind === "number") return null;
  const typed = fold(text).replace(/^(ngay|dated) /, "");
  const iso = ISO.exec(typed);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const [, day, month, year] = NUMBERS.exec(typed) ?? IN_WORDS.exec(typed) ?? [];
  if (year) return dayOf(year.length === 2 ? `20${year}` : year, month, day);
  const [, englishDay, name = "", englishYear] = ENGLISH_DAY.exec(typed) ?? [];
  return dayOf(englishYear, `${ENGLISH.indexOf(name.slice(0, 3)) + 1}`, englishDay);
}

function dayOf(year = "", month = "", day = ""): IsoDate | null {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(written) && isCalendarDay(written) ? written : null;
}
