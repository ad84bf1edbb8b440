import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { PeriodForm } from "@/components/reports/period-form";
import { PageHeader } from "@/components/ui/page-header";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { can } from "@/lib/domain/access/permissions";
import { NEW_PERIOD } from "@/lib/domain/drafts/subjects";
import { whoWorks } from "../../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reportPeriods"))("newTitle") };
}

/** Lập kỳ báo cáo, by the Cục. */
export default async function NewReportingPeriod() {
  const actor = await whoWorks("/reports/periods/new");
  if (!can(actor, "period.keep", "national")) notFound();
  const words = await getTranslations("reportPeriods");
  const reports = await getTranslations("reports");
  const taken = await takeFormAnswer(actor, ["period.plan"], NEW_PERIOD);
  return (
    <>
      <PageHeader
        title={words("newTitle")}
        path={[{ label: reports("title"), href: "/reports" }, { label: words("newTitle") }]}
        lead={words("newLead")}
      />
      <PeriodForm period={null} answer={answerOf(taken?.draft ?? null)} />
    </>
  );
}
