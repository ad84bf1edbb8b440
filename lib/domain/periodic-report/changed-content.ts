import { type CellKey, cellOf, type ReportSection } from "./cell";
import type { Explanation, ReportContent } from "./report";

/** What is written at once in a report: cells and explanations, null where one is emptied. */
export type ContentChanges = {
  readonly cells: readonly { readonly cell: CellKey; readonly after: bigint | string | null }[];
  readonly explanations: readonly { readonly subject: string; readonly after: Explanation | null }[];
};

/** What a report says once changes are written; what they do not name stays. */
export function changedContent(content: ReportContent, { cells, explanations }: ContentChanges): ReportContent {
  const values = new Map(content.values);
  const texts = new Map(content.texts);
  const said = new Map(content.explanations);
  for (const { cell, after } of cells) {
    const found = cellOf(cell);
    if (found?.of === "text")
      put<ReportSection, string>(texts, found.section, typeof after === "string" ? after : null);
    else put(values, cell, typeof after === "bigint" ? after : null);
  }
  for (const { subject, after } of explanations) put(said, subject, after);
  return { values, texts, explanations: said, ownRows: content.ownRows };
}

function put<Key, Value>(into: Map<Key, Value>, key: Key, value: Value | null): void {
  if (value === null) into.delete(key);
  else into.set(key, value);
}
