import type { IsoDate } from "@/lib/domain/period/period";
import { type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";

/** A new row as it is kept: its key and fields, its first day, the document it rests on. */
export type NewRow = {
  readonly table: EditableName;
  readonly start: IsoDate | null;
  readonly values: Readonly<Record<string, string | null>>;
  readonly documentId: string | null;
  readonly clause: string | null;
};

/** The row as its table has it. */
export function columnsOf({ table, start, values, documentId, clause }: NewRow): Record<string, string | null> {
  const { keys, fields, start: startColumn, sure } = editableTable(table);
  const own = [...keys, ...fields].map(({ name, column }) => [column, values[name] ?? null] as const);
  return {
    ...Object.fromEntries(own),
    ...(startColumn && { [startColumn]: start, legal_document_id: documentId, clause: clause ?? "" }),
    ...(sure === "mark" && { mark: "src" }),
  };
}
