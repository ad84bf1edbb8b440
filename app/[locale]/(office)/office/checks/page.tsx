import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChecksPage } from "@/components/office/checks-page";
import { checkTable } from "@/lib/documents/office/check-table";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { listInvariants } from "@/lib/queries/invariants/list-invariants";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("oversight.checks"))("title") };
}

/** The checks of the data's health, for those who answer for the portal. */
export default async function Checks({ params }: PageProps<"/[locale]/office/checks">) {
  const actor = await whoWorks("/office/checks");
  if (!can(actor, "invariants.read", "national")) notFound();
  const checks = await listInvariants(readScope(actor));
  return <ChecksPage checks={checks} table={checkTable(checks, localeOf((await params).locale))} />;
}
