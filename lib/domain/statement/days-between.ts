import type { IsoDate } from "../period/period";

const DAY = 86_400_000;

/** How many days lie between two days, whichever is the earlier. */
export function daysBetween(one: IsoDate, other: IsoDate): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
}
