import { holdReferenceKey, saveReferenceAct, saveReferenceRow } from "@/lib/db/reference-data";
import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { type DocumentIdentity, documentId } from "@/lib/domain/reference-data/document-number";
import type { SentDocument } from "@/lib/input/reference-document";
import { findSameDocument } from "@/lib/queries/reference-data/find-same-document";

/**
 * The document an act rests on, by its id: one that is known, or one that is written down now with the same reason.
 * Refuses with `reference.document-unknown` or `reference.document-known`.
 */
export async function basisOf(tx: Transaction, actor: Actor, document: SentDocument, reason: string): Promise<string> {
  if ("id" in document) {
    // Whoever takes the document back holds it too, and sees then that it is cited.
    await holdReferenceKey(tx, "legal-documents", document.id);
    const known = await tx.legalDocument.findUnique({ where: { id: document.id }, select: { id: true } });
    return known?.id ?? refuse({ code: "reference.document-unknown", given: document.id });
  }
  await requireNewDocument(tx, document);
  const id = documentId(document);
  const row = {
    id,
    number: document.number,
    title_vi: document.title,
    issuer: document.issuer,
    issued_on: document.issuedOn,
  };
  const permit = authorize(actor, "reference.change", { id: `legal-documents.${id}`, stewardUnitId: null });
  const change = { before: null, after: row };
  const basis = { documentId: null, clause: null, reason };
  await saveReferenceAct(tx, permit, { table: "legal-documents", rowId: id, act: "ADD", basis, change });
  await saveReferenceRow(tx, "legal-documents", { ...row, mark: "src" });
  return id;
}

/** One document is written down at a time. Refuses with `reference.document-known` where it is in the list already. */
export async function requireNewDocument(tx: Transaction, document: DocumentIdentity): Promise<void> {
  await holdReferenceKey(tx, "legal-documents", "");
  const known = await findSameDocument(tx, document);
  if (known) refuse({ code: "reference.document-known", ...known });
}
