import { type PrintedNumber, readPrinted } from "../figures/printed-number";

/** How a text writes numbers: which mark stands between thousands. Vietnamese has the point, and the comma before decimals. */
export type Convention = "." | ",";

/** Longer digits are no figure of a report. */
const LONGEST = 24;

/**
 * Reads a number with as many decimals as it has: "1.234,5", "1,234.5", "12,5", "78.660". Only one mark before exactly
 * three digits can be read in two ways; there the text's convention decides. Null for what is no number ("1,1,1").
 */
export function readNumber(text: string, thousands: Convention): PrintedNumber | null {
  return text.length > LONGEST ? null : readPrinted(text, decimalsOf(text, thousands));
}

function decimalsOf(text: string, thousands: Convention): number {
  const marks = text.replace(/[0-9]/g, "");
  const last = marks.at(-1);
  if (last === undefined) return 0;
  const at = text.lastIndexOf(last);
  const behind = text.length - at - 1;
  if (marks.length > 1) return marks.startsWith(last) ? 0 : behind;
  if (behind !== 3 || at > 3 || text.startsWith("0")) return behind;
  return last === thousands ? 0 : 3;
}

/** The convention most numbers of a text show that can be read in one way only; Vietnamese where none does. */
export function conventionOf(numbers: readonly string[]): Convention {
  let english = 0;
  for (const text of numbers) {
    if (text.length > LONGEST) continue;
    const [, whole = "", mark = "", behind = ""] = /^([0-9.,]*)([.,])([0-9]+)$/.exec(text) ?? [];
    if (mark === "" || (behind.length === 3 && !whole.includes(mark === "." ? "," : "."))) continue;
    english += mark === "." ? 1 : -1;
  }
  return english > 0 ? "," : ".";
}
