import type { MoneyUnit } from "@/lib/domain/money-unit";
import { groupDigits } from "../fraction";
import type { Locale } from "../locale";

const PLACES: Readonly<Record<MoneyUnit, number>> = { dong: 0, trieu: 6, ty: 9 };
const POINT: Readonly<Record<Locale, string>> = { vi: ",", en: "." };

/**
 * An amount as a cell to type in has it: to the đồng, in its table's unit, "1.234,5" triệu. Three decimals are written
 * with a fourth, and an English "1,234" with a decimal, so that no reader takes the one for the other.
 */
export function exactInUnit(amount: bigint, unit: MoneyUnit, locale: Locale): string {
  const places = PLACES[unit];
  const digits = amount.toString().padStart(places + 1, "0");
  const whole = groupDigits(digits.slice(0, digits.length - places), locale);
  const rest = digits.slice(digits.length - places).replace(/0+$/, "");
  const readsAsDecimals = places > 0 && locale === "en" && /^[0-9]+,[0-9]+$/.test(whole);
  if (places === 0 || rest === "") return readsAsDecimals ? `${whole}.0` : whole;
  return `${whole}${POINT[locale]}${rest.length === 3 ? `${rest}0` : rest}`;
}
