import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";
import type { Locale } from "./locale";
import { MISSING } from "./missing";

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day as tables and lists have it: "05/09/2023", in English "5 Sep 2023". */
export function formatDate(day: IsoDate | null, locale: Locale): string {
  if (day === null) return MISSING;
  const [year = "", month = "", date = ""] = day.split("-");
  return locale === "vi" ? `${date}/${month}/${year}` : `${Number(date)} ${englishMonth(month).slice(0, 3)} ${year}`;
}

/** A day as people type it and as fields show it, in either language: "05/09/2023". */
export function dayAsTyped(day: IsoDate): string {
  return day.split("-").reverse().join("/");
}

/**
 * A day as a document has it: "ngày 05 tháng 9 năm 2023", in English "5 September 2023".
 * NĐ 30/2020: days below 10 and the months 1 and 2 carry a leading zero.
 */
export function formatLongDate(day: IsoDate | null, locale: Locale): string {
  if (day === null) return MISSING;
  const [year = "", month = "", date = ""] = day.split("-");
  if (locale === "en") return `${Number(date)} ${englishMonth(month)} ${year}`;
  return `ngày ${date} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

/** An instant in Vietnam's time: "05/09/2023 14:05". */
export function formatInstant(at: Date, locale: Locale): string {
  const clock = new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(11, 16);
  return `${formatDate(vietnamDay(at), locale)} ${clock}`;
}

/** A month's short name over a column or under a curve: "T9", in English "Sep". */
export function formatMonthShort(month: number, locale: Locale): string {
  return locale === "vi" ? `T${month}` : englishMonth(month).slice(0, 3);
}

function englishMonth(month: string | number): string {
  return ENGLISH_MONTHS[Number(month) - 1] ?? String(month);
}
