import { cellOf } from "@/lib/domain/periodic-report/cell";
import type { Locale } from "../locale";
import { reports as en } from "../messages/en/reports";
import { reports as vi } from "../messages/vi/reports";
import { cellName } from "../reports/cell-name";

const WORDS = { vi, en };

/**
 * The name of a field in a report's form, where its place alone says nothing: a cell by what it is a cell of, a field of
 * an own row with its row. `cell` is what the same entry names; null for any other field.
 */
export function reportFieldName(path: readonly PropertyKey[], cell: unknown, locale: Locale): string | null {
  const [list, at, field] = path;
  if (list === "cells" && field === "value" && typeof cell === "string" && cellOf(cell)) return cellName(cell, locale);
  if (list !== "rows" || path.length !== 3) return null;
  const { ownLabel, fund, ownNote, measures, ownRow } = WORDS[locale];
  const columns = new Map<unknown, string>([
    ...([
      ["label", ownLabel],
      ["fund", fund],
      ["note", ownNote],
    ] as const),
    ...([
      ["plan", measures.PLAN],
      ["actual", measures.ACTUAL],
      ["estimate", measures.ESTIMATE],
    ] as const),
  ]);
  const column = columns.get(field);
  return column === undefined ? null : `${ownRow} ${Number(at) + 1} – ${column}`;
}
