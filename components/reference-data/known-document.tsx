import { useTranslations } from "next-intl";
import { type DocumentChoice, isSameDocument } from "@/lib/domain/reference-data/document-number";
import type { FormAnswer } from "../forms/form-answer";
import { AppLink } from "../ui/app-link";
import { legalDocumentHref } from "./reference-address";

/** Where the document that was written down is in the list already: the way to it. */
export function KnownDocument({ documents, answer }: { documents: readonly DocumentChoice[]; answer: FormAnswer }) {
  const words = useTranslations("referenceData");
  const isKnown = answer?.refusal?.errors.some(({ code }) => code === "reference.document-known");
  if (!isKnown) return null;
  const { documentNumber = "", documentIssuer = "" } = answer?.values ?? {};
  const typed = { number: documentNumber, issuer: documentIssuer, issuedOn: null };
  const known = documents.find((document) => isSameDocument(document, typed));
  if (!known) return null;
  return (
    <p>
      <AppLink href={legalDocumentHref(known.id)}>{words("basis.openKnown", { number: known.number })}</AppLink>
    </p>
  );
}
