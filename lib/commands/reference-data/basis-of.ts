import { saveReferenceAct, saveReferenceRow } from "@/lib/db/reference-data";
import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { documentId } from "@/lib/domain/reference-data/document-id";
import type { SentDocument } from "@/lib/input/reference-document";

/**
 * The document an act rests on, by its id: one that is known, or one that is written down now with the same reason.
 * Refuses with `reference.document-unknown` or `reference.document-known`.
 */
export async function basisOf(tx: Transaction, actor: Actor, document: SentDocument, reason: string): Promise<string> {
  const id = "id" in document ? document.id : documentId(document.number);
  const known = await tx.legalDocument.findUnique({ where: { id }, select: { number: true } });
  if ("id" in document) return known ? id : refuse({ code: "reference.document-unknown", given: id });
  if (known) refuse({ code: "reference.document-known", number: known.number });
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
