import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BeneficiaryPage } from "@/components/beneficiaries/beneficiary-page";
import { beneficiaryTables } from "@/lib/documents/lists/beneficiary-tables";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { getBeneficiary } from "@/lib/queries/beneficiaries/get-beneficiary";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("beneficiaries"))("title") };
}

/** One establishment, for those who may know its name. */
export default async function OneBeneficiary({ params }: PageProps<"/[locale]/beneficiaries/[id]">) {
  const { id, locale } = await params;
  const actor = await whoWorks(`/beneficiaries/${id}`);
  const record = (await getBeneficiary(readScope(actor), id)) ?? notFound();
  return <BeneficiaryPage record={record} tables={beneficiaryTables(record, localeOf(locale))} />;
}
