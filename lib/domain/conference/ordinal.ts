import type { RegionCode } from "../figures/execution-query";

const SIGNS: readonly (readonly [number, string])[] = [
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** The highest ordinal a conference may have. */
export const LAST_ORDINAL = 99;

/** Lần thứ, in Roman numerals: 13 is XIII. From 1 to 99. */
export function romanOf(ordinal: number): string {
  let left = ordinal;
  let written = "";
  for (const [worth, sign] of SIGNS) {
    while (left >= worth) {
      written += sign;
      left -= worth;
    }
  }
  return written;
}

/** A conference's id, by which its pages are called: mttn-xiii. */
export function conferenceId(region: RegionCode, ordinal: number): string {
  return `${region}-${romanOf(ordinal)}`.toLowerCase();
}
