import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ComparisonPage } from "@/components/plans/comparison-page";
import { planComparisonTables } from "@/lib/documents/lists/plan-comparison-tables";
import { localeOf } from "@/lib/format/locale";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { comparisonPageInput } from "@/lib/input/plan-comparison";
import { planYearInput } from "@/lib/input/plans-query";
import { getPlanComparison } from "@/lib/queries/plans/get-plan-comparison";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";

type Props = { params: Promise<{ year: string }>; searchParams: Promise<AddressParams> };

/** Changed lines on one page. */
const LINES = 100;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations("planComparison"))("title", { year: (await params).year }) };
}

/** So sánh hai quyết định, hoặc hai ngày, của kế hoạch một năm. */
export default async function ComparePlans({ params, searchParams }: Props) {
  const { year } = planYearInput.safeParse(await params).data ?? notFound();
  const { value, problems } = parseLeniently(comparisonPageInput, await searchParams);
  const { fromDay, toDay, page, ...asked } = value;
  const points = { from: fromDay ? { day: fromDay } : asked.from, to: toDay ? { day: toDay } : asked.to };
  const { comparison, decisions, names } = (await getPlanComparison({ year, ...asked, ...points })) ?? notFound();
  const locale = localeOf(await getLocale());
  const tables = planComparisonTables(comparison, { names, about: [], locale });
  const rows = tables.lines.rows.slice((page - 1) * LINES, page * LINES);
  return (
    <ComparisonPage
      {...{ comparison, decisions, problems }}
      unitName={comparison.unitId && names.unit(comparison.unitId, year).name}
      tables={{ ...tables, lines: { ...tables.lines, rows } }}
      page={{ page, size: LINES }}
      choices={await listFilterChoices()}
    />
  );
}
