import type { EditableName } from "@/lib/domain/reference-data/editable-tables";

/** A table of reference data; with a row that its form begins from. */
export function referenceHref(table: EditableName, row?: string): string {
  return row === undefined
    ? `/admin/reference/${table}`
    : `/admin/reference/${table}?of=${encodeURIComponent(row)}#change`;
}

/** A legal document with what rests on it. */
export function legalDocumentHref(id: string): string {
  return `/legal-documents/${encodeURIComponent(id)}`;
}
