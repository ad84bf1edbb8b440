import type { Locale } from "./locale";

const SEPARATORS: Record<Locale, { group: string; point: string }> = {
  vi: { group: ".", point: "," },
  en: { group: ",", point: "." },
};

/** How an exact fraction is written: digits after the point, and whether a gain carries its plus. */
export type FractionStyle = { readonly decimals: number; readonly signed?: boolean };

/**
 * Writes the exact fraction `part / whole`, rounded once, half away from zero.
 *
 * Works on integers alone, so 2,25 is "2,3" and never the victim of a binary fraction.
 * @param whole the divisor, not zero.
 */
export function formatFraction(part: bigint, whole: bigint, style: FractionStyle, locale: Locale): string {
  const { decimals, signed = false } = style;
  const scale = 10n ** BigInt(decimals);
  const magnitude = absolute(part);
  const divisor = absolute(whole);
  const rounded = (2n * magnitude * scale + divisor) / (2n * divisor);
  const negative = part < 0n !== whole < 0n;
  const { point } = SEPARATORS[locale];
  const units = groupDigits((rounded / scale).toString(), locale);
  const digits = decimals > 0 ? point + (rounded % scale).toString().padStart(decimals, "0") : "";
  if (rounded === 0n) return units + digits;
  return (negative ? "-" : signed ? "+" : "") + units + digits;
}

/** Groups the digits of a whole number by thousands: "78.660" in Vietnamese, "78,660" in English. */
export function groupDigits(digits: string, locale: Locale): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, SEPARATORS[locale].group);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
