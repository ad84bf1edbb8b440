/** The two territorial layouts: 63 provinces until 30/6/2025, 34 from 1/7/2025 (NQ 202/2025/QH15). */
export const LAYOUTS = ["63", "34"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** First day of the 34 (NQ 202/2025/QH15). */
export const MERGER_DAY = "2025-07-01";

/** The layout in force on a day, given as YYYY-MM-DD. */
export function layoutOn(day: string): Layout {
  return day < MERGER_DAY ? "63" : "34";
}
