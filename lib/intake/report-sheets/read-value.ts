import type { IntakeProblemCode } from "@/lib/domain/intake/problem";
import { GREATEST_AMOUNT } from "@/lib/domain/ledger/voucher";
import type { SheetUnit } from "@/lib/domain/periodic-report/sheet-mapping";
import { readAmountCell, readCountCell } from "@/lib/input/amount-cell";
import type { RawCell } from "../raw-table";

const SIZE: Readonly<Record<SheetUnit, bigint>> = { dong: 1n, nghin: 1_000n, trieu: 1_000_000n, ty: 1_000_000_000n };
const MOST_COUNTED = 1_000_000_000n;

/** What a cell says: a value, nothing (null), or why it cannot be read. */
export type ReadValue =
  | { readonly value: bigint | null }
  | { readonly problem: IntakeProblemCode; readonly expected: string };

const bad = (problem: IntakeProblemCode, expected = ""): ReadValue => ({ problem, expected });

/**
 * An amount in a table of this unit, in whole đồng. What a formula came to is read as it was last reckoned; a number
 * stored as text is read as it is typed in the portal. Nothing is guessed and nothing rounded.
 */
export function readAmount(cell: RawCell, unit: SheetUnit): ReadValue {
  const flawed = flawOf(cell);
  if (flawed) return flawed;
  if (cell.percent) return bad("percent-in-amount", "đồng");
  if (cell.kind === "number") return exact(cell.text, SIZE[unit]);
  const text = cell.text.trim();
  if (text === "") return { value: null };
  const own = /\p{L}/u.test(text.replace(/[đ₫]\s*$/u, ""));
  const read = readAmountCell(unit === "nghin" && !own ? `${text} nghìn` : text, unit === "nghin" ? "dong" : unit);
  if ("amount" in read) return { value: read.amount };
  const { problem, readings } = read;
  if (readings) return bad("amount-two-ways", readings.map((one) => `${one} đồng`).join("; "));
  if (problem === "too-large") return bad("amount-too-large");
  return problem === "fraction-of-dong" ? bad("amount-fraction") : bad("money-wrong", "1234500000");
}

/** How many: a whole number. */
export function readCount(cell: RawCell): ReadValue {
  const flawed = flawOf(cell);
  if (flawed) return flawed;
  const text = cell.text.trim();
  if (text === "") return { value: null };
  if (cell.percent || cell.kind === "date") return bad("count-wrong");
  const count = cell.kind === "number" ? wholeOf(text) : readCountCell(text);
  return count === null || count > MOST_COUNTED ? bad("count-wrong") : { value: count };
}

/** A formula that was never reckoned says nothing; every other flaw is one. */
function flawOf({ kind, flaw }: RawCell): ReadValue | null {
  if (kind === "date") return bad("money-wrong", "1234500000");
  if (!flaw || (flaw === "cell-formula" && kind !== "empty")) return null;
  return bad(flaw, flaw === "value-too-long" ? "20000" : "");
}

function exact(text: string, size: bigint): ReadValue {
  const match = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(text);
  if (!match) return bad("number-imprecise");
  const [, sign, whole = "", fraction = ""] = match;
  const digits = BigInt(whole + fraction) * size;
  const parts = 10n ** BigInt(fraction.length);
  if (sign === "-" && digits > 0n) return bad("money-wrong", "1234500000");
  if (digits % parts !== 0n) return bad("amount-fraction");
  return digits / parts > GREATEST_AMOUNT ? bad("amount-too-large") : { value: digits / parts };
}

function wholeOf(text: string): bigint | null {
  return /^[0-9]{1,15}$/.test(text) ? BigInt(text) : null;
}
