import { columnNumber } from "../raw-table";

/** A place on the sheet, both counted from 1. */
export type Place = { readonly row: number; readonly column: number };

/** The place a reference such as B3 or $B$3 names; null when it is none. */
export function placeOf(reference: string): Place | null {
  const match = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/.exec(reference);
  return match ? { column: columnNumber(match[1] ?? ""), row: Number(match[2]) } : null;
}
