import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { risksHref } from "@/components/risks/risk-address";
import { RisksPage } from "@/components/risks/risks-page";
import { aboutList } from "@/lib/documents/lists/about-list";
import { riskListTable } from "@/lib/documents/risks/risk-list-table";
import { riskKindsTable, riskProvincesTable } from "@/lib/documents/risks/risk-sums-tables";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import type { RiskQuery } from "@/lib/domain/risk/risk";
import { localeOf } from "@/lib/format/locale";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { risksQueryInput } from "@/lib/input/risks-query";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { getRiskSums } from "@/lib/queries/risks/get-risk-sums";
import { listRisks } from "@/lib/queries/risks/list-risks";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("risks"))("title") };
}

/** Money of the programme that stands still, as far as this person sees it. */
export default async function Risks({ params, searchParams }: PageProps<"/[locale]/office/risks">) {
  const actor = await whoWorks("/office/risks");
  if (!can(actor, "voucher.read", "national")) notFound();
  const { value: query, problems } = parseLeniently(risksQueryInput, await searchParams);
  const scope = readScope(actor);
  const at = new Date();
  const [list, sums, choices] = await Promise.all([
    listRisks(scope, query),
    getRiskSums(scope, query, at),
    listFilterChoices(),
  ]);
  const locale = localeOf((await params).locale);
  const about = aboutList(query, at, locale, query.unitId && (await getUnitName(query.unitId)));
  const link = (narrowed: Partial<RiskQuery>) => risksHref(query, narrowed);
  const tables = {
    kinds: riskKindsTable(sums, link, about, locale),
    provinces: riskProvincesTable(sums, link, about, locale),
    list: riskListTable(list, query.risk !== null, about, locale),
  };
  const wide = actor.unitId === null;
  return <RisksPage list={list} tables={tables} query={query} choices={choices} problems={problems} wide={wide} />;
}
