import type { Dong } from "@/lib/domain/money";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import { formatFraction } from "./fraction";
import type { Locale } from "./locale";
import { MISSING } from "./missing";

const UNITS: Record<MoneyUnit, { size: bigint; decimals: number }> = {
  dong: { size: 1n, decimals: 0 },
  trieu: { size: 1_000_000n, decimals: 0 },
  ty: { size: 1_000_000_000n, decimals: 1 },
};

/**
 * An amount in its unit, without the unit's name: 78.660.000.000 đồng is "78,7" tỷ, "78.660" triệu.
 * Rounded once, half away from zero; nothing known is "–", nothing spent is "0".
 * @param decimals digits after the comma, where an indicator wants other than its unit's own (tỷ 1, triệu 0, đồng 0).
 */
export function formatMoney(
  amount: Dong | null,
  unit: MoneyUnit,
  locale: Locale,
  decimals: number = UNITS[unit].decimals,
): string {
  if (amount === null) return MISSING;
  if (amount === 0n) return "0";
  return formatFraction(amount, UNITS[unit].size, { decimals }, locale);
}

/** A change of an amount, with its sign: "+6,2" tỷ. */
export function formatMoneyChange(amount: Dong | null, unit: MoneyUnit, locale: Locale): string {
  if (amount === null) return MISSING;
  if (amount === 0n) return "0";
  return formatFraction(amount, UNITS[unit].size, { decimals: UNITS[unit].decimals, signed: true }, locale);
}

const UNIT_NAMES: Record<Locale, Record<MoneyUnit, string>> = {
  vi: { dong: "đồng", trieu: "triệu đồng", ty: "tỷ đồng" },
  en: { dong: "VND", trieu: "VND million", ty: "VND billion" },
};

/** The unit's name as a table's unit line has it: "tỷ đồng". */
export function moneyUnitName(unit: MoneyUnit, locale: Locale): string {
  return UNIT_NAMES[locale][unit];
}

/** An exact amount with its unit, as a document states it: "78.660.000.000 đồng". */
export function formatExactMoney(amount: Dong | null, locale: Locale): string {
  if (amount === null) return MISSING;
  return `${formatMoney(amount, "dong", locale)} ${UNIT_NAMES[locale].dong}`;
}
