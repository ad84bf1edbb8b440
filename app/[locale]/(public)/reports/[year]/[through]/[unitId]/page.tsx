import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { ImportLink } from "@/components/reports/importing/import-link";
import { PrintedIn } from "@/components/reports/printed-in";
import { importHref, reportApi, reportHref } from "@/components/reports/report-address";
import { ReportPage } from "@/components/reports/report-page";
import { Downloads } from "@/components/ui/downloads";
import { reportNames } from "@/lib/documents/reports/report-names";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { askedCells } from "@/lib/domain/periodic-report/questionnaire";
import { reportWork } from "@/lib/domain/periodic-report/report-work";
import { localeOf } from "@/lib/format/locale";
import { cellName } from "@/lib/format/reports/cell-name";
import { reportInput, reportPageInput } from "@/lib/input/reports";
import { getReport } from "@/lib/queries/reports/get-report";
import { listPrinted } from "@/lib/queries/reports/list-printed";
import { reportNews } from "./report-news";
import { reportTables } from "./report-tables";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reports"))("title") };
}

/** Báo cáo định kỳ of a province: written by it, reviewed by the Ministry, read by anyone once it counts. */
export default async function Report({
  params,
  searchParams,
}: PageProps<"/[locale]/reports/[year]/[through]/[unitId]">) {
  const key = reportInput.safeParse(await params).data ?? notFound();
  const { in: asked } = reportPageInput.safeParse(await searchParams).data ?? { in: null };
  const unit = asked ?? "trieu";
  const actor = await currentActor();
  const scope = actor ? readScope(actor) : PUBLIC_SCOPE;
  const view = (await getReport(scope, key, new Date())) ?? notFound();
  const report = view.versions.at(-1) ?? notFound();
  const locale = localeOf(await getLocale());
  const words = await getTranslations("reports");
  const names = reportNames(view, locale);
  const api = reportApi(key.year, key.through, key.unitId);
  const work = reportWork(actor, report);
  const printed = report.version > 1 ? await listPrinted(scope, key) : [];
  return (
    <ReportPage
      {...{ view, report, unit, names, work }}
      {...(await reportNews(actor, key, reportHref(key.year, key.through, key.unitId)))}
      tables={reportTables(view, report, names, locale)}
      cells={[...askedCells(view.context.questionnaire)].map((cell) => [cell, cellName(cell, locale, names)] as const)}
      printed={<PrintedIn reports={printed} />}
      downloads={
        <>
          <a href={`${api}/report.docx`}>Word</a> <a href={`${api}/report.pdf`}>PDF</a>{" "}
          <Downloads xlsx={`${api}/report.xlsx`} />{" "}
          <a href={`/api/v1/reports/${key.year}/certified.xlsx?unitId=${key.unitId}`}>{words("wholeYearFile")}</a>
          <ImportLink writes={work.writes} page={importHref(key.year, key.through, key.unitId)} />
        </>
      }
    />
  );
}
