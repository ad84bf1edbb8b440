import { documentRulesTable } from "@/lib/documents/reference-data/document-tables";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import type { Locale } from "@/lib/format/locale";
import { requireLegalDocument } from "@/lib/queries/reference-data/require-legal-document";
import { answer } from "@/lib/server/answer";
import { readLegalDocumentWorkbook } from "@/lib/server/routes/legal-documents";
import { type XlsxParts, xlsxFile } from "../../../table-file";

/** The rules that rest on one document as one sheet. */
async function rulesFile(scope: ReadScope, asked: { readonly id: string }, language: Locale): Promise<XlsxParts> {
  const document = await requireLegalDocument(scope, asked);
  const table = documentRulesTable(document, vietnamDay(new Date()), language);
  return { name: table.name, tables: [table], language };
}

export const GET = answer(readLegalDocumentWorkbook, rulesFile, { file: xlsxFile((parts: XlsxParts) => parts) });
