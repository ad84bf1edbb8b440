import { listLegalDocuments } from "@/lib/queries/reference-data/list-legal-documents";
import { answer } from "@/lib/server/answer";
import { readLegalDocuments } from "@/lib/server/routes/legal-documents";

export const GET = answer(readLegalDocuments, listLegalDocuments);
