import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PLAN_UNIT } from "@/components/plans/plan-address";
import { PlannedYearsTable } from "@/components/plans/planned-years-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { listPlannedYears } from "@/lib/queries/plans/list-planned-years";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans"))("title") };
}

export default async function PlansPage() {
  const [words, layout, years] = await Promise.all([
    getTranslations("plans"),
    getTranslations("layout.nav"),
    listPlannedYears(),
  ]);
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[{ label: layout("overview"), href: "/" }, { label: layout("plans") }]}
        lead={words("lead")}
      />
      {years.length === 0 ? (
        <EmptyState title={words("years.empty")}>{words("years.emptyText")}</EmptyState>
      ) : (
        <PlannedYearsTable years={years} unit={PLAN_UNIT} />
      )}
    </>
  );
}
