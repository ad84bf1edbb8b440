import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ForecastPage } from "@/components/risks/forecast-page";
import { forecastTable } from "@/lib/documents/risks/forecast-table";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { forecastQueryInput } from "@/lib/input/forecast-query";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { getForecastAsked } from "@/lib/queries/figures/get-forecast-asked";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("risks.forecast"))("short") };
}

/** Year-end forecasts, as far as this person sees provinces. */
export default async function Forecast({ params, searchParams }: PageProps<"/[locale]/office/forecast">) {
  const actor = await whoWorks("/office/forecast");
  if (!can(actor, "voucher.read", "national")) notFound();
  const { value: asked, problems } = parseLeniently(forecastQueryInput, await searchParams);
  const [view, { years }] = await Promise.all([
    getForecastAsked(readScope(actor), asked, new Date()),
    listFilterChoices(),
  ]);
  const table = forecastTable(view, localeOf((await params).locale));
  return <ForecastPage view={view} table={table} years={years} problems={problems} />;
}
