import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PLAN_UNIT } from "@/components/plans/plan-address";
import { PlanYearPage } from "@/components/plans/plan-year-page";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { planFilterInput, planYearInput } from "@/lib/input/plans-query";
import { getPlanYear } from "@/lib/queries/plans/get-plan-year";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";

type Props = { params: Promise<{ year: string }>; searchParams: Promise<AddressParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await params;
  return { title: (await getTranslations("plans"))("year.title", { year }) };
}

export default async function YearPage({ params, searchParams }: Props) {
  const { year } = planYearInput.safeParse(await params).data ?? notFound();
  const { value, problems } = parseLeniently(planFilterInput, await searchParams);
  const { in: unit, ...filter } = value;
  const [found, choices] = await Promise.all([getPlanYear(year, filter), listFilterChoices()]);
  const view = { year, ...filter, unit: unit ?? PLAN_UNIT };
  return <PlanYearPage plan={found ?? notFound()} view={view} choices={choices} problems={problems} />;
}
