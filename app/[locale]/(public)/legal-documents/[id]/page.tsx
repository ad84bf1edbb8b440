import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { LegalDocumentPage } from "@/components/reference-data/legal-document-page";
import { documentRulesTable } from "@/lib/documents/reference-data/document-tables";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { localeOf } from "@/lib/format/locale";
import { legalDocumentInput } from "@/lib/input/legal-documents";
import { getLegalDocument } from "@/lib/queries/reference-data/get-legal-document";

type Props = PageProps<"/[locale]/legal-documents/[id]">;

const documentOf = cache(async (id: string) => {
  const asked = legalDocumentInput.safeParse({ id }).data ?? notFound();
  return (await getLegalDocument(PUBLIC_SCOPE, asked)) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, title } = await documentOf((await params).id);
  return { title: number, description: title };
}

/** A legal document and every rule that rests on it, for anyone. */
export default async function LegalDocument({ params }: Props) {
  const document = await documentOf((await params).id);
  const table = documentRulesTable(document, vietnamDay(new Date()), localeOf(await getLocale()));
  return <LegalDocumentPage document={document} table={table} />;
}
