import type { Transaction } from "@/lib/db/transaction";
import { type DocumentIdentity, isSameDocument } from "@/lib/domain/reference-data/document-number";

/** The legal document in the list that this one is, however its number was typed; null where it is new. */
export async function findSameDocument(
  tx: Transaction,
  document: DocumentIdentity,
): Promise<{ readonly id: string; readonly number: string } | null> {
  const known = await tx.$queryRaw<(DocumentIdentity & { id: string })[]>`
    SELECT id, number, issuer, issued_on::text AS "issuedOn" FROM legal_document ORDER BY id`;
  return known.find((one) => isSameDocument(one, document)) ?? null;
}
