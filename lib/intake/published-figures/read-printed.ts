import { dongPer, readPrinted } from "@/lib/domain/figures/printed-number";
import type { RawCell } from "../raw-table";

/** A figure's text as printed and its precision, or why it is none. */
export type PrintedReading =
  | { readonly printed: string; readonly decimals: number }
  | { readonly problem: ValueProblem };

type ValueProblem = "number-wrong" | "number-ambiguous" | "decimals-differ" | "decimals-too-many";

/** Digits a published figure may have after the comma; more come of computing, no source prints them. */
export const MOST_DECIMALS = 6;
/** Amounts of đồng have at most fifteen digits (domain §3). */
const TOO_MUCH = 1_000_000_000_000_000n;

/**
 * Reads a value at the precision its source prints: as many decimals as stated, else as many as are written. A number
 * cell may show fewer, never more. A comma before three digits could group or divide, so it needs the precision stated.
 */
export function readPrintedValue(cell: RawCell, stated: number | null): PrintedReading {
  const text = cell.text.normalize("NFC").trim().replace(/^[−–]/, "-").replace(/ ?%$/, "");
  if (cell.kind === "number") return fromNumber(text, stated);
  const decimals = stated ?? decimalsOf(text);
  if (typeof decimals === "number" && decimals > MOST_DECIMALS) return { problem: "decimals-too-many" };
  if (decimals === "ambiguous") return { problem: "number-ambiguous" };
  if (readPrinted(text, decimals)) return { printed: text, decimals };
  const written = decimalsOf(text);
  const otherwise = typeof written === "number" && readPrinted(text, written) !== null;
  return { problem: otherwise ? "decimals-differ" : "number-wrong" };
}

function fromNumber(text: string, stated: number | null): PrintedReading {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)([0-9]+)\.?([0-9]*)$/.exec(text) ?? [];
  if (whole === "") return { problem: "number-wrong" };
  const decimals = stated ?? fraction.length;
  if (fraction.length > MOST_DECIMALS) return { problem: "decimals-too-many" };
  if (fraction.length > decimals) return { problem: "decimals-differ" };
  const shown = fraction.padEnd(decimals, "0");
  return { printed: `${sign}${whole}${shown && `,${shown}`}`, decimals };
}

function decimalsOf(text: string): number | "ambiguous" {
  const marks = text.replace(/[^.,]/g, "");
  const last = /[.,]([0-9]*)$/.exec(text)?.[1]?.length ?? 0;
  if (marks === "") return 0;
  if (marks.length > 1) return new Set(marks).size === 1 ? 0 : last;
  if (last !== 3) return last;
  return marks === "." ? 0 : "ambiguous";
}

/** What is wrong with a value once its unit is known: an amount beyond all money, or a count that is negative or broken. */
export function unfitValue(
  { printed, decimals }: { readonly printed: string; readonly decimals: number },
  unit: string,
  counts: "money" | "percent" | "things",
): "amount-too-large" | "count-wrong" | null {
  const units = readPrinted(printed, decimals)?.units ?? 0n;
  const scale = 10n ** BigInt(decimals);
  if (counts === "things") return units < 0n || units % scale !== 0n ? "count-wrong" : null;
  const size = dongPer(unit);
  const amount = size === null ? 0n : (units * size) / scale;
  return amount >= TOO_MUCH || amount <= -TOO_MUCH ? "amount-too-large" : null;
}
