import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { ApprovalsPage } from "@/components/reports/approvals-page";
import { approvalsHref } from "@/components/reports/report-address";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { periodSubject } from "@/lib/domain/drafts/subjects";
import { localeOf } from "@/lib/format/locale";
import { formatPeriod } from "@/lib/format/period";
import { approvalsPageInput } from "@/lib/input/report-approvals";
import { periodInput } from "@/lib/input/reports";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { getPeriod } from "@/lib/queries/reports/get-period";
import { listSubmitted } from "@/lib/queries/reports/list-submitted";
import { whoWorks } from "../../../../who-works";
import { checkedApprovals } from "./checked-approvals";

type Props = PageProps<"/[locale]/reports/[year]/[through]/approve">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, through } = periodInput.safeParse(await params).data ?? notFound();
  const period = formatPeriod(year, through, localeOf(await getLocale()));
  return { title: (await getTranslations("reportApprovals"))("title", { period }) };
}

/** Phê duyệt nhiều báo cáo: what provinces sent of a period, chosen, looked at, then approved together. */
export default async function ApproveReports({ params, searchParams }: Props) {
  const key = periodInput.safeParse(await params).data ?? notFound();
  const actor = await whoWorks(approvalsHref(key.year, key.through));
  if (!can(actor, "report.approve", "national")) notFound();
  const scope = readScope(actor);
  const view = (await getPeriod(scope, key)) ?? notFound();
  const { check } = approvalsPageInput.safeParse(await searchParams).data ?? {};
  const draft = await getDraft(scope, { form: "report.together", subject: periodSubject(key.year, key.through) });
  const locale = localeOf(await getLocale());
  const checked = check === "1" ? await checkedApprovals(actor, draft, view, locale) : null;
  const reports = checked ? [] : await listSubmitted(scope, key, new Date());
  return <ApprovalsPage {...{ reports, checked }} period={key} answer={answerOf(draft)} />;
}
