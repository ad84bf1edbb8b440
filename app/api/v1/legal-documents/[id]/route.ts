import { requireLegalDocument } from "@/lib/queries/reference-data/require-legal-document";
import { answer } from "@/lib/server/answer";
import { readLegalDocument } from "@/lib/server/routes/legal-documents";

export const GET = answer(readLegalDocument, requireLegalDocument);
