import { z } from "zod";
import { type DocumentIdentity, documentYear, readDocumentNumber } from "../domain/reference-data/document-number";
import { typedDay } from "./day";
import { line, text } from "./text";

const rowId = z.string().regex(/^[\w.-]{1,200}$/);

/** What an act on reference data rests on: a document that is known, or one that is added with it, by its own fields. */
export const basisFields = {
  documentId: rowId.optional().meta({
    description: "A known legal document; a new one is named by documentNumber, documentTitle and documentIssuer",
  }),
  documentNumber: line(60).optional(),
  documentTitle: line(500).optional(),
  documentIssuer: line(120).optional(),
  documentIssuedOn: typedDay.optional(),
  clause: line(200).optional(),
  reason: text(1000).pipe(z.string().min(5)),
};
type Basis = z.output<z.ZodObject<typeof basisFields>>;

/** The document an act rests on: known by its id, or added now. */
export type SentDocument =
  | { readonly id: string }
  | { readonly number: string; readonly title: string; readonly issuer: string; readonly issuedOn: string | null };

type Tell = (field: string, params: { readonly problem: string }) => void;

/** Which document was chosen or written; where neither, or not all of a new one, that field is told. */
export function documentOf(given: Basis, tell: Tell): SentDocument | null {
  const { documentId, documentNumber: number, documentTitle: title, documentIssuer: issuer, documentIssuedOn } = given;
  const miss = (field: string) => tell(field, { problem: "required" });
  if (documentId) return { id: documentId };
  if (!number) {
    miss("documentId");
    return null;
  }
  if (!title) miss("documentTitle");
  if (!issuer) miss("documentIssuer");
  const issuedOn = documentIssuedOn ?? null;
  checkDocumentNumber({ number, issuer: issuer ?? "", issuedOn }, tell);
  return title && issuer ? { number, title, issuer, issuedOn } : null;
}

/** A document that is written down has a number with its symbol, and a year: of its number or of its day of issue. */
export function checkDocumentNumber(document: DocumentIdentity, tell: Tell): void {
  if (!readDocumentNumber(document.number)) tell("documentNumber", { problem: "document-number" });
  else if (documentYear(document) === null) tell("documentIssuedOn", { problem: "document-year" });
}
