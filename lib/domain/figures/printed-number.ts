import type { Dong } from "../money";

/** A number as printed: `units` of its last digit and how many digits stand after the comma. "−8,5" is −85 at 1. */
export type PrintedNumber = { readonly units: bigint; readonly decimals: number };

/**
 * Reads a printed number whose precision is known: comma or point before the decimals, the other or a space between thousands.
 * Null when the text is no number, or has not exactly those decimals.
 */
export function readPrinted(text: string, decimals: number): PrintedNumber | null {
  const plain = text.trim().replace("−", "-").replace(/[\s ]/g, "");
  const pattern = decimals === 0 ? /^([+-]?)([0-9.,]+)()$/ : new RegExp(`^([+-]?)([0-9.,]+)[.,]([0-9]{${decimals}})$`);
  const match = pattern.exec(plain);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  if (!/^([0-9]+|[0-9]{1,3}([.,])[0-9]{3}(\2[0-9]{3})*)$/.test(whole)) return null;
  const units = BigInt(whole.replace(/[.,]/g, "") + fraction);
  return { units: sign === "-" ? -units : units, decimals };
}

/** Đồng in one unit of a printed amount; null for a unit that is not money. */
export function dongPer(unit: string): Dong | null {
  return UNIT_SIZES[unit.normalize("NFC").trim().toLowerCase()] ?? null;
}

const UNIT_SIZES: Readonly<Record<string, Dong>> = {
  đồng: 1n,
  "nghìn đồng": 1_000n,
  "triệu đồng": 1_000_000n,
  "tỷ đồng": 1_000_000_000n,
  "tỉ đồng": 1_000_000_000n,
};
