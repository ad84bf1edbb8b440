import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { ReportImportPage } from "@/components/reports/importing/import-page";
import { importHref } from "@/components/reports/report-address";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { reportNames } from "@/lib/documents/reports/report-names";
import { readScope } from "@/lib/domain/access/read-scope";
import { reportSubject } from "@/lib/domain/drafts/subjects";
import { reportWork } from "@/lib/domain/periodic-report/report-work";
import { localeOf } from "@/lib/format/locale";
import { reportSheetPageInput } from "@/lib/input/report-sheets";
import { reportInput } from "@/lib/input/reports";
import { findReportSheet, listReportSheets } from "@/lib/queries/reports/find-report-sheet";
import { getReport } from "@/lib/queries/reports/get-report";
import { getNames } from "@/lib/queries/territory/get-names";
import { whoWorks } from "../../../../../who-works";

type Props = PageProps<"/[locale]/reports/[year]/[through]/[unitId]/import">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reportSheets"))("title") };
}

/** Files of a report: handed in by who writes it, their history for its province and auditors. */
export default async function ImportReport({ params, searchParams }: Props) {
  const key = reportInput.safeParse(await params).data ?? notFound();
  const { year, through, unitId } = key;
  const actor = await whoWorks(importHref(year, through, unitId));
  const scope = readScope(actor);
  const { id } = reportSheetPageInput.parse(await searchParams);
  const view = (await getReport(scope, key, new Date())) ?? notFound();
  const report = view.versions.at(-1) ?? notFound();
  const { writes } = reportWork(actor, report);
  const history = await listReportSheets(scope, key);
  if (!writes && history.length === 0) notFound();
  const sheet = id === null ? null : await findReportSheet(scope, { ...key, id }, new Date());
  if (id !== null && !sheet) notFound();
  const of = sheet?.found.of;
  const printedFor = of ? (await getNames(new Date())).unit(of.unitId, of.year).name : null;
  const taken =
    (id && (await takeFormAnswer(actor, ["report.sheet"], id))) ||
    (await takeFormAnswer(actor, ["report.sheet"], reportSubject(year, through, unitId)));
  return (
    <ReportImportPage
      {...{ view, report, writes, sheet, history, printedFor }}
      names={reportNames(view, localeOf(await getLocale()))}
      outcome={id && (await takeFormNotice(actor, importHref(year, through, unitId, id), new Date()))}
      answer={answerOf(taken?.draft ?? null)}
    />
  );
}
