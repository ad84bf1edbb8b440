import type { Transaction } from "@/lib/db/transaction";

/** A file of a dossier, a conference or a signed document as the database knows it. */
export type RecordedFile = { readonly id: string; readonly bytes: number; readonly sha256: string };

const WHAT = { select: { id: true, bytes: true, sha256: true }, orderBy: { id: "asc" } } as const;

/** Every file of every dossier, conference and signed document: what is to be backed up and compared. */
export async function listRecordedFiles(tx: Transaction): Promise<RecordedFile[]> {
  return [
    ...(await tx.projectAttachment.findMany(WHAT)),
    ...(await tx.conferenceFile.findMany(WHAT)),
    ...(await tx.signedCopy.findMany(WHAT)),
  ];
}
