import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { getLegalDocument } from "./get-legal-document";

/** A legal document that is asked for by its id. Refuses with `access.not-found`. */
export async function requireLegalDocument(scope: ReadScope, { id }: { readonly id: string }) {
  return (await getLegalDocument(scope, { id })) ?? refuse({ code: "access.not-found", entity: "legal_document", id });
}
