import { type CellKey, cellOf } from "@/lib/domain/periodic-report/cell";
import type { Locale } from "../locale";
import { reports as en } from "../messages/en/reports";
import { reports as vi } from "../messages/vi/reports";
import { formatExactMoney } from "../money";
import { cellName } from "./cell-name";

const WORDS = { vi, en };

/** What two writers met in: a cell, or the reason of a finding, by its subject `difference:KCQG.ACTUAL`. */
export function conflictName(key: string, locale: Locale): string {
  const [, cell] = key.split(":", 2);
  return cell === undefined ? cellName(key, locale) : `${WORDS[locale].reason}: ${cellName(cell, locale)}`;
}

/** One of the two values, as its cell shows it. */
export function conflictValue(key: CellKey = "", value: string | null | undefined, locale: Locale): string {
  if (value === null || value === undefined) return WORDS[locale].cell.empty;
  return cellOf(key)?.of === "amount" ? formatExactMoney(BigInt(value), locale) : value;
}
