import type { IsoDate, ThroughMonth } from "@/lib/domain/period/period";
import { fold } from "../fold";
import type { RawCell } from "../raw-table";

const QUARTERS: Readonly<Record<string, ThroughMonth>> = { i: 3, ii: 6, iii: 9, iv: 12 };

/** A budget year the portal can hold; null when the text is none. */
export function readYear(text: string): number | null {
  const year = /^(?:nam )?([0-9]{4})$/.exec(fold(text))?.[1];
  return year && Number(year) >= 2010 && Number(year) <= 2100 ? Number(year) : null;
}

/** The last month of a cumulative period: a number 1 to 12, "9 tháng", "quý III", "cả năm". */
export function readThrough(text: string): ThroughMonth | null {
  const typed = fold(text);
  if (typed === "ca nam") return 12;
  const quarter = /^quy ([iv]+)$/.exec(typed)?.[1];
  if (quarter) return QUARTERS[quarter] ?? null;
  const month = Number(/^(?:thang )?([0-9]{1,2})(?: thang)?$/.exec(typed)?.[1] ?? 0);
  return month >= 1 && month <= 12 ? (month as ThroughMonth) : null;
}

/** A day from a date cell, dd/MM/yyyy or yyyy-MM-dd; null when there is no such day. */
export function readDay({ kind, text }: RawCell): IsoDate | null {
  if (kind === "date") return text;
  if (kind === "number") return null;
  const typed = text.trim();
  const iso = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(typed);
  const [, day, month, year] = /^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$/.exec(typed) ?? [];
  const written = iso ? typed : year && `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  if (!written) return null;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written;
}
