import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { RegistersPage } from "@/components/registers/registers-page";
import { registersByRegion, registersByYear } from "@/lib/documents/registers/overview-tables";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { registersOverviewInput } from "@/lib/input/registers";
import { getOverview } from "@/lib/queries/registers/get-overview";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { registerYears } from "./register-years";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("registers");
  return { title: words("title"), description: words("lead") };
}

/** Sổ theo dõi: what there is, by region and year. */
export default async function Registers({ searchParams }: PageProps<"/[locale]/registers">) {
  const { value: query, problems } = parseLeniently(registersOverviewInput, await searchParams);
  const actor = await currentActor();
  const totals = await getOverview(actor ? readScope(actor) : PUBLIC_SCOPE, query);
  const locale = localeOf(await getLocale());
  return (
    <RegistersPage
      {...{ query, problems, years: registerYears() }}
      unitName={query.unitId && (await getUnitName(query.unitId))}
      byRegion={registersByRegion(totals, query, locale)}
      byYear={registersByYear(totals, query, locale)}
    />
  );
}
