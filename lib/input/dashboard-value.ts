import { type IsoDate, isCalendarDay } from "@/lib/domain/period/period";
import type { DashboardProblemCode } from "./dashboard-problem";

/** One value read from an address: what it means, or why it means nothing. */
export type Reading<T> = { readonly value: T } | { readonly problem: DashboardProblemCode };

/** A whole number between two limits, written in plain digits. */
export function readNumber(text: string, least: number, most: number): Reading<number> {
  if (!/^[0-9]{1,4}$/.test(text)) return { problem: "query.malformed" };
  const value = Number(text);
  return value >= least && value <= most ? { value } : { problem: "query.out-of-range" };
}

/** One of a closed list of values, spelled exactly. */
export function readChoice<T extends string>(text: string, choices: readonly T[]): Reading<T> {
  const value = choices.find((choice) => choice === text);
  return value === undefined ? { problem: "query.unknown-value" } : { value };
}

/** Days before this one are typing errors. */
const FIRST_DAY: IsoDate = "1900-01-01";

/** A day of the calendar that is not later than today. */
export function readPastDay(text: string, today: IsoDate): Reading<IsoDate> {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return { problem: "query.malformed" };
  if (!isCalendarDay(text)) return { problem: "query.no-such-day" };
  if (text < FIRST_DAY) return { problem: "query.out-of-range" };
  return text > today ? { problem: "query.in-future" } : { value: text };
}

/** A code of the catalogue; whether it exists is the database's answer. */
export function readCode(text: string): Reading<string> {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/.test(text) ? { value: text } : { problem: "query.malformed" };
}
