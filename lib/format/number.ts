import { groupDigits } from "./fraction";
import type { Locale } from "./locale";
import { MISSING } from "./missing";

/** A count with grouped thousands: "1.204" in Vietnamese, "1,204" in English; nothing known is "–". */
export function formatCount(count: bigint | number | null, locale: Locale): string {
  if (count === null) return MISSING;
  const digits = count.toString();
  return digits.startsWith("-") ? `-${groupDigits(digits.slice(1), locale)}` : groupDigits(digits, locale);
}

/** A whole number 1…12 in Roman numerals, as quarters and outline numbers of forms are written. */
export function formatRoman(number: number): string {
  return ROMAN[number] ?? String(number);
}

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
