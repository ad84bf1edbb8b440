import { aboutList } from "@/lib/documents/lists/about-list";
import { legalDocumentsTable } from "@/lib/documents/reference-data/document-tables";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Locale } from "@/lib/format/locale";
import { listLegalDocuments } from "@/lib/queries/reference-data/list-legal-documents";
import { answer } from "@/lib/server/answer";
import { readLegalDocumentsWorkbook } from "@/lib/server/routes/legal-documents";
import { type XlsxParts, xlsxFile } from "../table-file";

/** The documents that match as one sheet. */
async function documentsFile(scope: ReadScope, { q }: { readonly q: string }, language: Locale): Promise<XlsxParts> {
  const { items } = await listLegalDocuments(scope, { q });
  const table = legalDocumentsTable(items, aboutList({ q: q || null }, new Date(), language), language);
  return { name: table.name, tables: [table], language };
}

export const GET = answer(readLegalDocumentsWorkbook, documentsFile, { file: xlsxFile((parts: XlsxParts) => parts) });
