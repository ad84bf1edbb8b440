import type { Transaction } from "@/lib/db/transaction";
import { rulesOfDocuments } from "./rules-of-documents";

/** Whether anything rests on a document, or ever was done because of it. */
export async function isCited(tx: Transaction, id: string): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM ${rulesOfDocuments()} r WHERE r.document_id = ${id}
    UNION ALL SELECT 1 FROM reference_change WHERE legal_document_id = ${id} LIMIT 1`;
  return found.length > 0;
}
