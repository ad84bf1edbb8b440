import type { Attachment } from "@/lib/domain/attachment/attachment";
import type { FileFormat } from "@/lib/domain/attachment/formats";

/** What is read of a file's row. */
export const attachmentSelect = {
  ...{ id: true, kind: true, fileName: true, version: true, format: true },
  ...{ bytes: true, sha256: true, addedBy: true, addedAt: true },
} as const;

type Row = Omit<Attachment, "format" | "addedAt"> & { readonly format: string; readonly addedAt: Date };

/** A row as the domain knows it, under the name of who added it; its format is one of the table's CHECK. */
export function attachmentRow(row: Row, addedBy: string): Attachment {
  return { ...row, format: row.format as FileFormat, addedBy, addedAt: row.addedAt.toISOString() };
}
