import type { Randomness } from "./randomness";

const DAY = 86_400_000;
const FIRST = Date.UTC(2020, 0, 1);
const LAST = Date.UTC(2028, 11, 31);

/** All days the sample may speak of, and the place of each: looking up is much cheaper than reading a date. */
const DAYS = Array.from({ length: (LAST - FIRST) / DAY + 1 }, (_, index) => {
  return new Date(FIRST + index * DAY).toISOString().slice(0, 10);
});
const PLACES = new Map(DAYS.map((day, index) => [day, index]));

function placeOf(day: string): number {
  const place = PLACES.get(day);
  if (place === undefined) throw new Error(`not a day of the sample: ${day}`);
  return place;
}

/** That many days after (or, negative, before) a YYYY-MM-DD day. */
export function addDays(day: string, days: number): string {
  const found = DAYS[placeOf(day) + days];
  if (found === undefined) throw new Error(`${days} days from ${day} is not a day of the sample`);
  return found;
}

/** Whole days from the first day to the second. */
function daysBetween(first: string, second: string): number {
  return placeOf(second) - placeOf(first);
}

/** 0 is Sunday: 1/1/2020 was a Wednesday. */
function weekdayOf(day: string): number {
  return (placeOf(day) + 3) % 7;
}

/** The first and the last day of a month. */
export function monthBounds(year: number, month: number): readonly [first: string, last: string] {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return [first, addDays(next, -1)];
}

export function latest(first: string, ...others: readonly string[]): string {
  return others.reduce((last, day) => (day > last ? day : last), first);
}

export function earliest(first: string, ...others: readonly string[]): string {
  return others.reduce((soonest, day) => (day < soonest ? day : soonest), first);
}

/** A day from `from` to `to`, both inside; `from` when they cross. Weekends move to the Monday after where it fits. */
export function dayWithin(random: Randomness, from: string, to: string): string {
  const drawn = addDays(from, random.integer(0, Math.max(0, daysBetween(from, to))));
  const weekday = weekdayOf(drawn);
  const monday = addDays(drawn, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
  return monday <= to ? monday : drawn;
}

/** A moment of office hours in Vietnam on that day. */
export function officeMoment(random: Randomness, day: string): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${day}T${two(random.integer(8, 16))}:${two(random.integer(0, 59))}:${two(random.integer(0, 59))}+07:00`;
}

/** When a document dated that day was entered: one to six days later, and after what it rests on. */
export function recordedAfter(random: Randomness, day: string, ...restsOn: readonly string[]): string {
  const entered = officeMoment(random, addDays(day, random.integer(1, 6)));
  const floor = restsOn.length > 0 ? latest(restsOn[0] ?? entered, ...restsOn) : "";
  return entered > floor ? entered : minutesLater(floor, random.integer(5, 50));
}

/** That many minutes after a moment, written in Vietnam's time. */
export function minutesLater(moment: string, minutes: number): string {
  return `${new Date(Date.parse(moment) + minutes * 60_000 + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

/** The Vietnam day of a moment. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
