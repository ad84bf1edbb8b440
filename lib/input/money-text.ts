import { GREATEST_AMOUNT } from "@/lib/domain/ledger/voucher";
import type { Dong } from "@/lib/domain/money";
import { type Decimal, type NumberProblem, type NumberRefusal, readNumber } from "./number-text";

/** Why a typed or pasted amount of money was not taken; each has a sentence that names how to mend it. */
export type MoneyProblem =
  | NumberProblem
  | "empty"
  | "negative"
  | "unknown-unit"
  | "order-of-units"
  | "fraction-of-dong"
  | "zero"
  | "too-large";

/** What was read; of an amount that can be read in two ways, both readings in đồng. */
export type MoneyReading =
  | { readonly amount: Dong }
  | { readonly problem: MoneyProblem; readonly readings?: readonly [Dong, Dong] };

/** Units in words, greatest first; a bare number after one counts in the next. */
const UNITS = [
  { size: 1_000_000_000n, words: ["tỷ", "tỉ", "ty", "ti"] },
  { size: 1_000_000n, words: ["triệu", "trieu", "tr"] },
  { size: 1_000n, words: ["nghìn", "ngàn", "nghin", "ngan"] },
  { size: 1n, words: [""] },
] as const;

const CURRENCY = /\s*(đồng|dong|vnđ|vnd|₫|đ)$/;
const PART = /([0-9][0-9., ]*)(\p{L}*)\s*/uy;
const SPACES = /[\s\u00a0\u2009\u202f]+/g;

type Part = { readonly number: string; readonly unit: number };

/**
 * Reads an amount of money as people type it or paste it from a document or a sheet, in whole đồng.
 *
 *     amount  = part { part } [ "đồng" | "đ" | "₫" | "VND" ]
 *     part    = number [ "tỷ" | "triệu" | "nghìn" ]        units in descending order
 *     number  = digits, or digits grouped in threes by one of "." "," or a space, then optional decimals
 *
 * "12 tỷ 300" is 12 tỷ 300 triệu: three bare digits after a unit count in the next one. Decimals need a unit and must
 * come to whole đồng. What could be read in two ways is refused, never guessed, and nothing is ever rounded.
 */
export function readMoneyText(text: string): MoneyReading {
  const typed = text.normalize("NFC").toLowerCase().replace(SPACES, " ").trim();
  if (typed === "") return { problem: "empty" };
  if (/^[-−–(]/.test(typed)) return { problem: "negative" };

  const parts = partsOf(typed.replace(CURRENCY, ""));
  if ("problem" in parts) return parts;
  const total = add(parts.found);
  if ("problem" in total) return total;
  if (total.amount === 0n) return { problem: "zero" };
  return total.amount > GREATEST_AMOUNT ? { problem: "too-large" } : total;
}

function partsOf(text: string): { found: Part[] } | { problem: MoneyProblem } {
  const found: Part[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const match = PART.exec(text);
    if (!match) return { problem: "characters" };
    const [, number = "", word = ""] = match;
    const unit = UNITS.findIndex(({ words }) => words.some((known) => known === word));
    if (unit < 0) return { problem: "unknown-unit" };
    found.push({ number: number.trim(), unit });
  }
  return { found };
}

function add(parts: readonly Part[]): MoneyReading {
  let amount = 0n;
  let before: number | null = null;
  for (const [index, { number, unit: named }] of parts.entries()) {
    const bare = before !== null && UNITS[named]?.size === 1n;
    if (bare && !/^[0-9]{3}$/.test(number)) return { problem: "ambiguous" };
    const unit: number = bare && before !== null ? before + 1 : named;
    if (before !== null && unit <= before) return { problem: "order-of-units" };

    const last = index === parts.length - 1;
    const read = readNumber(number, { decimals: last && named < UNITS.length - 1 });
    if ("problem" in read) return inDongBoth(read, unit);
    const value = inDong(read, unit);
    if (value === null) return { problem: "fraction-of-dong" };
    if (before !== null && value >= (UNITS[before]?.size ?? 0n)) return { problem: "order-of-units" };
    amount += value;
    before = unit;
  }
  return { amount };
}

/** The readings of a number, where it has two, in đồng; one that is no whole amount of đồng is not named. */
function inDongBoth({ problem, readings }: NumberRefusal, unit: number): MoneyReading {
  const [one, other] = (readings ?? []).map((read) => inDong(read, unit));
  return one && other ? { problem, readings: [one, other] } : { problem };
}

function inDong({ digits, decimals }: Decimal, unit: number): Dong | null {
  const scaled = digits * (UNITS[unit]?.size ?? 1n);
  const whole = 10n ** BigInt(decimals);
  return scaled % whole === 0n ? scaled / whole : null;
}
