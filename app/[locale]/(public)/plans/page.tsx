import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PLAN_UNIT } from "@/components/plans/plan-address";
import { ReportSheet } from "@/components/report/report-sheet";
import { Downloads } from "@/components/ui/downloads";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { plannedYearsTable } from "@/lib/documents/lists/plan-tables";
import { localeOf } from "@/lib/format/locale";
import { listPlannedYears } from "@/lib/queries/plans/list-planned-years";

export async function generateMetadata(): Promise<Metadata> {
  const [words, about] = await Promise.all([getTranslations("plans"), getTranslations("about")]);
  return { title: words("title"), description: about("plans.text") };
}

export default async function PlansPage() {
  const [words, layout, years] = await Promise.all([
    getTranslations("plans"),
    getTranslations("layout.nav"),
    listPlannedYears(),
  ]);
  const locale = localeOf(await getLocale());
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[{ label: layout("overview"), href: "/" }, { label: layout("plans") }]}
        lead={words("lead")}
        actions={<Downloads xlsx="/api/v1/plans.xlsx" csv="/api/v1/plans.csv" />}
      />
      {years.length === 0 ? (
        <EmptyState title={words("years.empty")}>{words("years.emptyText")}</EmptyState>
      ) : (
        <ReportSheet table={plannedYearsTable(years, locale)} unit={PLAN_UNIT} />
      )}
    </>
  );
}
