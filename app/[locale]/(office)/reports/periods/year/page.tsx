import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { YearPlanPage } from "@/components/reports/year-plan-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { yearPlanTable } from "@/lib/documents/year-plan-table";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { NEW_PERIOD } from "@/lib/domain/drafts/subjects";
import { lastDayOf, vietnamDay } from "@/lib/domain/period/period";
import { planYearBy } from "@/lib/domain/periodic-report/year-plan";
import { localeOf } from "@/lib/format/locale";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { yearPlanPageInput } from "@/lib/input/year-plan";
import { listPeriods } from "@/lib/queries/reports/list-periods";
import { whoWorks } from "../../../who-works";
import { askableChoices } from "../askable-choices";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reportPeriods"))("year.title") };
}

/** Lập kỳ cho cả năm, by the Cục: next year unless another is asked for. */
export default async function PlanReportingYear({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await whoWorks("/reports/periods/year");
  if (!can(actor, "period.keep", "national")) notFound();
  const { value, problems } = parseLeniently(yearPlanPageInput, await searchParams);
  const { pattern, ...days } = value;
  const year = value.year ?? Number(vietnamDay(new Date()).slice(0, 4)) + 1;
  const periods = planYearBy(year, pattern, days);
  const standing = await listPeriods(readScope(actor));
  const stands = standing.filter((one) => one.year === year).map(({ through }) => through);
  const locale = localeOf(await getLocale());
  const taken = await takeFormAnswer(actor, ["period.plan-year"], NEW_PERIOD);
  return (
    <YearPlanPage
      rule={{ ...days, pattern, year }}
      preview={yearPlanTable(year, periods, stands, locale)}
      missing={periods.filter(({ through }) => !stands.includes(through)).length}
      last={standing[0] ?? null}
      askable={await askableChoices(lastDayOf(year, 12), locale)}
      {...{ problems }}
      answer={answerOf(taken?.draft ?? null)}
    />
  );
}
