import { readPrinted } from "@/lib/domain/figures/printed-number";
import type { RawCell } from "../raw-table";

/** A figure's text as printed and its precision, or why it is none. */
export type PrintedReading =
  | { readonly printed: string; readonly decimals: number }
  | { readonly problem: "number-wrong" | "number-ambiguous" | "decimals-differ" };

/**
 * Reads a value at the precision its source prints: as many decimals as stated, else as many as are written. A number
 * cell may show fewer, never more. A comma before three digits could group or divide, so it needs the precision stated.
 */
export function readPrintedValue(cell: RawCell, stated: number | null): PrintedReading {
  const text = cell.text.normalize("NFC").trim().replace(/^[−–]/, "-").replace(/ ?%$/, "");
  if (cell.kind === "number") return fromNumber(text, stated);
  const decimals = stated ?? decimalsOf(text);
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
