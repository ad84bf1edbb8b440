import type { MoneyUnit } from "@/lib/domain/money-unit";
import { type MoneyReading, readMoneyText } from "./money-text";
import { readNumber } from "./number-text";

const UNIT_WORDS: Readonly<Record<MoneyUnit, string>> = { dong: "", trieu: " triệu", ty: " tỷ" };
/** What stands for nothing in a sheet: "0", "0,0", "–". Empty is not zero. */
const NOTHING = /^\s*([-–—]|0+([.,]0+)?)\s*$/;

/**
 * Reads an amount typed or pasted into a cell of a table whose unit is stated once (đơn vị tính): "1.234,5" in a table of
 * triệu đồng is 1.234.500.000 đồng. Text that names its own unit keeps it. Nothing is guessed and nothing rounded.
 */
export function readAmountCell(text: string, unit: MoneyUnit): MoneyReading {
  if (NOTHING.test(text)) return { amount: 0n };
  const own = /\p{L}/u.test(text.replace(/[đ₫]\s*$/u, ""));
  return readMoneyText(own ? text : `${text.trim()}${UNIT_WORDS[unit]}`);
}

/** The same of a whole count: "1.200", "1,200", "–". Null where it is none. */
export function readCountCell(text: string): bigint | null {
  if (NOTHING.test(text)) return 0n;
  const read = readNumber(text.trim(), { decimals: false });
  return "digits" in read && read.digits <= 1_000_000_000n ? read.digits : null;
}
