import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReferenceOverviewPage } from "@/components/reference-data/reference-overview-page";
import { referenceOverviewTable } from "@/lib/documents/reference-data/overview-table";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { getReferenceOverview } from "@/lib/queries/reference-data/get-reference-overview";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("referenceData"))("title") };
}

/** Dữ liệu tham chiếu: every table, for the administrator and the auditor. */
export default async function ReferenceOverview({ params }: PageProps<"/[locale]/admin/reference">) {
  const actor = await whoWorks("/admin/reference");
  if (!can(actor, "reference.read", "national")) notFound();
  const { items } = await getReferenceOverview(readScope(actor));
  return <ReferenceOverviewPage table={referenceOverviewTable(items, localeOf((await params).locale))} />;
}
