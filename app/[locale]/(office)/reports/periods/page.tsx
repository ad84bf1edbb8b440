import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PeriodsPage } from "@/components/reports/periods-page";
import { PERIODS, periodHref } from "@/components/reports/report-address";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { periodsTable } from "@/lib/documents/periods-table";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { listPeriods } from "@/lib/queries/reports/list-periods";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reportPeriods"))("list.title") };
}

/** Các kỳ báo cáo, all of them, for who keeps them. */
export default async function ReportingPeriods() {
  const actor = await whoWorks(PERIODS);
  if (!can(actor, "period.keep", "national")) notFound();
  const locale = localeOf(await getLocale());
  const periods = await listPeriods(readScope(actor));
  const outcome = await takeFormNotice(actor, PERIODS, new Date());
  return <PeriodsPage table={periodsTable(periods, locale, periodHref)} outcome={outcome} />;
}
