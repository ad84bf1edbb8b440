import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BeneficiaryListPage } from "@/components/beneficiaries/beneficiary-list-page";
import { aboutList } from "@/lib/documents/lists/about-list";
import { beneficiaryListTable } from "@/lib/documents/lists/beneficiary-tables";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { beneficiariesQueryInput } from "@/lib/input/beneficiaries-query";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { listBeneficiaries } from "@/lib/queries/beneficiaries/list-beneficiaries";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { whoWorks } from "../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("beneficiaries"))("title") };
}

/** The register of beneficiaries, as far as this person may see it. */
export default async function BeneficiariesPage({ params, searchParams }: PageProps<"/[locale]/beneficiaries">) {
  const actor = await whoWorks("/beneficiaries");
  if (!can(actor, "beneficiary.read", "national")) notFound();
  const { value: query, problems } = parseLeniently(beneficiariesQueryInput, await searchParams);
  const [list, choices] = await Promise.all([listBeneficiaries(readScope(actor), query), listFilterChoices()]);
  const locale = localeOf((await params).locale);
  const table = beneficiaryListTable(list, aboutList(query, new Date(), locale), locale);
  const wide = actor.unitId === null;
  return (
    <BeneficiaryListPage list={list} table={table} query={query} choices={choices} problems={problems} wide={wide} />
  );
}
