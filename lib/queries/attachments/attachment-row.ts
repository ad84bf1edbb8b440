import type { Attachment } from "@/lib/domain/attachment/attachment";
import type { FileFormat } from "@/lib/domain/attachment/formats";
import type { Scan } from "@/lib/domain/attachment/scan";
import type { FileStage } from "@/lib/domain/attachment/stage";

/** What is read of a file's row. */
export const attachmentSelect = {
  ...{ id: true, kind: true, stage: true, fileName: true, version: true, format: true },
  ...{ bytes: true, sha256: true, scan: true, finding: true, addedBy: true, addedAt: true },
} as const;

type Row = Omit<Attachment, "stage" | "format" | "scan" | "addedAt"> & {
  readonly stage: string;
  readonly format: string;
  readonly scan: string;
  readonly addedAt: Date;
};

/** A row as the domain knows it, under the name of who added it; its stage, format and scan are of the table's CHECKs. */
export function attachmentRow(row: Row, addedBy: string): Attachment {
  return {
    ...row,
    stage: row.stage as FileStage,
    format: row.format as FileFormat,
    scan: row.scan as Scan,
    addedBy,
    addedAt: row.addedAt.toISOString(),
  };
}
