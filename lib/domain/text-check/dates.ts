import type { Token } from "./tokens";

/** A day written in a text, whether or not the calendar has it. */
export type WrittenDate = {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
};

/** Every full date of a text: "27/02/2023", "27-02-2023", "ngày 27 tháng 02 năm 2023". */
export function datesOf(tokens: readonly Token[]): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const date = shortDate(tokens, at) ?? longDate(tokens, at);
    if (!date) continue;
    dates.push(date);
    at = date.to - 1;
  }
  return dates;
}

/** The last day of a month, as the calendar has it. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isInCalendar({ day, month, year }: WrittenDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

function shortDate(tokens: readonly Token[], at: number): WrittenDate | null {
  const mark = tokens[at + 1]?.text ?? "";
  if (
    (mark !== "/" && mark !== "-") ||
    tokens[at + 3]?.text !== mark ||
    isPart(tokens[at - 1]) ||
    isPart(tokens[at + 5])
  )
    return null;
  return dateFrom(tokens, [at, at + 2, at + 4], at, at + 5);
}

function isPart(token: Token | undefined): boolean {
  return token?.text === "/" || token?.text === "-";
}

function longDate(tokens: readonly Token[], at: number): WrittenDate | null {
  if (tokens[at + 1]?.folded !== "thang" || tokens[at + 3]?.folded !== "nam") return null;
  return dateFrom(tokens, [at, at + 2, at + 4], at, at + 5);
}

function dateFrom(tokens: readonly Token[], places: readonly number[], from: number, to: number): WrittenDate | null {
  const [day = "", month = "", year = ""] = places.map((place) => tokens[place]?.text ?? "");
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!/^[0-9]{1,2}$/.test(day) || !/^[0-9]{1,2}$/.test(month) || !/^(19|20)[0-9]{2}$/.test(year)) return null;
  if (!first || !last) return null;
  return { day: Number(day), month: Number(month), year: Number(year), from, to, start: first.start, end: last.end };
}
