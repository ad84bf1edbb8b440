import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PLAN_UNIT } from "@/components/plans/plan-address";
import { PlanYearPage } from "@/components/plans/plan-year-page";
import { aboutList } from "@/lib/documents/lists/about-list";
import { planYearTables } from "@/lib/documents/lists/plan-tables";
import { localeOf } from "@/lib/format/locale";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { planFilterInput, planYearInput } from "@/lib/input/plans-query";
import { getPlanYear } from "@/lib/queries/plans/get-plan-year";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";

type Props = { params: Promise<{ year: string }>; searchParams: Promise<AddressParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await params;
  const [words, about] = await Promise.all([getTranslations("plans"), getTranslations("about")]);
  return { title: words("year.title", { year }), description: about("plans.text") };
}

export default async function YearPage({ params, searchParams }: Props) {
  const { year } = planYearInput.safeParse(await params).data ?? notFound();
  const { value, problems } = parseLeniently(planFilterInput, await searchParams);
  const { in: unit, ...filter } = value;
  const [found, choices] = await Promise.all([getPlanYear(year, filter), listFilterChoices()]);
  const view = { year, ...filter, unit: unit ?? PLAN_UNIT };
  const plan = found ?? notFound();
  const locale = localeOf(await getLocale());
  const unitName = filter.unitId && (await getUnitName(filter.unitId));
  const tables = planYearTables(plan, aboutList({ year, ...filter }, new Date(), locale, unitName), locale);
  return <PlanYearPage plan={plan} tables={tables} view={view} choices={choices} problems={problems} />;
}
