import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { LegalDocumentsPage } from "@/components/reference-data/legal-documents-page";
import { aboutList } from "@/lib/documents/lists/about-list";
import { legalDocumentsTable } from "@/lib/documents/reference-data/document-tables";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { legalDocumentsQueryInput } from "@/lib/input/legal-documents";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { listLegalDocuments } from "@/lib/queries/reference-data/list-legal-documents";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("referenceData.documents");
  return { title: words("title"), description: words("lead") };
}

/** Văn bản và quy định: legal documents with what rests on each, for anyone. */
export default async function LegalDocuments({ searchParams }: PageProps<"/[locale]/legal-documents">) {
  const { value: query } = parseLeniently(legalDocumentsQueryInput, await searchParams);
  const locale = localeOf(await getLocale());
  const { items } = await listLegalDocuments(PUBLIC_SCOPE, query);
  const about = aboutList({ q: query.q || null }, new Date(), locale);
  return <LegalDocumentsPage table={legalDocumentsTable(items, about, locale)} q={query.q} />;
}
