import type { Attachment } from "@/lib/domain/attachment/attachment";
import type { FileFormat } from "@/lib/domain/attachment/formats";
import type { Scan } from "@/lib/domain/attachment/scan";

/** What is read of a file's row. */
export const attachmentSelect = {
  ...{ id: true, kind: true, fileName: true, version: true, format: true },
  ...{ bytes: true, sha256: true, scan: true, finding: true, addedBy: true, addedAt: true },
} as const;

type Row = Omit<Attachment, "format" | "scan" | "addedAt"> & {
  readonly format: string;
  readonly scan: string;
  readonly addedAt: Date;
};

/** A row as the domain knows it, under the name of who added it; its format and scan are of the table's CHECKs. */
export function attachmentRow(row: Row, addedBy: string): Attachment {
  return {
    ...row,
    format: row.format as FileFormat,
    scan: row.scan as Scan,
    addedBy,
    addedAt: row.addedAt.toISOString(),
  };
}
