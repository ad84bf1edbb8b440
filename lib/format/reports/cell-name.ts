import { type CellKey, cellOf } from "@/lib/domain/periodic-report/cell";
import type { Locale } from "../locale";
import { columnName } from "../measure-names";
import { reports as en } from "../messages/en/reports";
import { reports as vi } from "../messages/vi/reports";

const WORDS = { vi, en };

/** What contents and indicators are called, by their codes. */
export type CodeNames = ReadonlyMap<string, string>;

/** A report's cell in words: "KCQG – Thực hiện – tổng số", "KCĐP – Kế hoạch – Mô hình trình diễn". */
export function cellName(key: CellKey, locale: Locale, names: CodeNames = new Map()): string {
  const cell = cellOf(key);
  const words = WORDS[locale];
  if (cell === null) return key;
  if (cell.of === "text") return words.sections[cell.section];
  const fund = columnName(cell.fund, locale);
  if (cell.of === "output") return `${fund} – ${names.get(cell.indicator) ?? cell.indicator}`;
  const part = cell.content === null ? words.cell.total : (names.get(cell.content) ?? cell.content);
  return `${fund} – ${words.measures[cell.measure]} – ${part}`;
}
