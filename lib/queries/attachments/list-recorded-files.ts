import type { Transaction } from "@/lib/db/transaction";

/** A file of a dossier as the database knows it. */
export type RecordedFile = { readonly id: string; readonly bytes: number; readonly sha256: string };

/** Every file of every dossier: what is to be backed up and compared. */
export function listRecordedFiles(tx: Transaction): Promise<RecordedFile[]> {
  return tx.projectAttachment.findMany({ select: { id: true, bytes: true, sha256: true }, orderBy: { id: "asc" } });
}
