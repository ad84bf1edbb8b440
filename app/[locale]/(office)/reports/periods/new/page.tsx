import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { PeriodForm } from "@/components/reports/period-form";
import { PERIODS } from "@/components/reports/report-address";
import { PageHeader } from "@/components/ui/page-header";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { NEW_PERIOD } from "@/lib/domain/drafts/subjects";
import { vietnamDay } from "@/lib/domain/period/period";
import { localeOf } from "@/lib/format/locale";
import { listPeriods } from "@/lib/queries/reports/list-periods";
import { whoWorks } from "../../../who-works";
import { askableChoices } from "../askable-choices";

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
  const [last = null] = await listPeriods(readScope(actor));
  const askable = await askableChoices(vietnamDay(new Date()), localeOf(await getLocale()));
  return (
    <>
      <PageHeader
        title={words("newTitle")}
        path={[
          { label: reports("title"), href: "/reports" },
          { label: words("list.title"), href: PERIODS },
          { label: words("newTitle") },
        ]}
        lead={words("newLead")}
      />
      <PeriodForm period={null} {...{ last, askable }} answer={answerOf(taken?.draft ?? null)} />
    </>
  );
}
