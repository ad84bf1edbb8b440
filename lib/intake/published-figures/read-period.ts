import type { ThroughMonth } from "@/lib/domain/period/period";
import { fold } from "../fold";

/** A cumulative period and the year it names, if any; or that the words name one month or quarter alone. */
export type PeriodReading = { readonly through: ThroughMonth; readonly year: number | null } | "alone";

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const IN_WORDS = ["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai"];
const WHOLE_YEAR = new Set(["ca nam", "ca", "nam", "tron nam", "full year", "whole year", "year"]);
/** Words that say a period began on 1 January. */
const CUMULATIVE = /^(luy ke|cong don|tinh den|den|het|through|to the end of|tu dau nam den|cumulative)( |$)/;
const YEAR = /^20[0-9]{2}$/;

/** A budget year the portal can hold; null when the text is none. */
export function readYear(text: string): number | null {
  const year = /^(?:nam )?([0-9]{4})$/.exec(fold(text))?.[1];
  return year && Number(year) >= 2010 && Number(year) <= 2100 ? Number(year) : null;
}

/**
 * Reads the last month of a cumulative period: 9, "9 tháng", "9 tháng đầu năm 2023", "quý I", "cả năm 2021", "lũy kế
 * đến tháng 9". A month or a quarter without such a word, such as "tháng 9" or "quý III", is that month or quarter
 * alone; only the first of the year is both. Null when it is no period.
 */
export function readPeriod(text: string): PeriodReading | null {
  const [typed, year] = withoutYear(fold(text).slice(0, 60));
  if (WHOLE_YEAR.has(typed)) return { through: 12, year };
  if (YEAR.test(typed) && year === null) return { through: 12, year: Number(typed) };
  const [words, isCumulative] = withoutCumulative(typed);
  const quarter = QUARTERS[/^(?:quy|quarter|q) ?([iv]{1,3}|[1-4])$/.exec(words)?.[1] ?? ""];
  if (quarter !== undefined) return spoken(quarter * 3, quarter === 1 || isCumulative, year);
  const single = /^(?:thang|month) ?([0-9]{1,2})$/.exec(words)?.[1];
  if (single !== undefined) return spoken(Number(single), Number(single) === 1 || isCumulative, year);
  if (words === "january") return { through: 1, year };
  const several = /^(?:first )?([0-9]{1,2}|[a-z]+(?: [a-z]+)?)(?: ?t| thang| months?)(?: dau(?: nam)?)?$/.exec(
    words,
  )?.[1];
  if (several !== undefined) return spoken(countOf(several), true, year);
  // "9/2023" is September: a bare number counts from January only where no year stands beside it.
  return spoken(Number(/^[0-9]{1,2}$/.exec(words)?.[0] ?? 0), year === null || isCumulative, year);
}

function spoken(month: number, isCumulative: boolean, year: number | null): PeriodReading | null {
  if (month < 1 || month > 12) return null;
  return isCumulative ? { through: month as ThroughMonth, year } : "alone";
}

function countOf(words: string): number {
  return /^[0-9]/.test(words) ? Number(words) : IN_WORDS.indexOf(words) + 1;
}

/** The words without the year they end with, and that year. */
function withoutYear(words: string): [string, number | null] {
  const match = /^(.*?)(?: nam | of |[/ ]| ?- ?)(20[0-9]{2})$/.exec(words);
  return match ? [(match[1] ?? "").trim(), Number(match[2])] : [words, null];
}

/** The words without those that say they count from January, and whether there were any, before or after. */
function withoutCumulative(words: string): [string, boolean] {
  const after = words.replace(/[ (]*(luy ke|cong don|cumulative)\)?$/, "").trim();
  let before = after;
  while (CUMULATIVE.test(before)) before = before.replace(CUMULATIVE, "");
  return [before.trim(), before !== words];
}
