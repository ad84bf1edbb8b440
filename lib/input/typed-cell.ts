import type { MoneyUnit } from "@/lib/domain/money-unit";
import { readAmountCell, readCountCell } from "./amount-cell";
import type { MoneyProblem } from "./money-text";

/** Why a typed cell was not taken; each has its sentence (`lib/format/refusals/amount-words`). */
export type CellProblem = `money.${MoneyProblem}` | "whole-number";
/** What a typed cell comes to, null for nothing; or why it cannot be read, with both readings where there are two. */
export type CellReading =
  | { readonly value: bigint | null }
  | { readonly problem: CellProblem; readonly readings?: readonly string[] };

/** Reads what was typed into a cell of a report, one way for who types it and for who keeps it. */
export function readTypedCell(kind: "amount" | "count", text: string, unit: MoneyUnit): CellReading {
  if (text.trim() === "") return { value: null };
  if (kind === "count") {
    const count = readCountCell(text);
    return count === null ? { problem: "whole-number" } : { value: count };
  }
  const read = readAmountCell(text, unit);
  if ("amount" in read) return { value: read.amount };
  return { problem: `money.${read.problem}`, ...(read.readings && { readings: read.readings.map(String) }) };
}
