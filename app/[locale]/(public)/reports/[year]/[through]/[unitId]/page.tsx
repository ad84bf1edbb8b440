import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { PrintedIn } from "@/components/reports/printed-in";
import { reportHref } from "@/components/reports/report-address";
import { ReportDownloads } from "@/components/reports/report-downloads";
import { ReportPage } from "@/components/reports/report-page";
import { reportNames } from "@/lib/documents/reports/report-names";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { namedVersion } from "@/lib/domain/periodic-report/named-version";
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
  const sent = await searchParams;
  const asked = reportPageInput.safeParse(sent).data;
  const { version = null } = asked ?? {};
  const actor = await currentActor();
  const scope = actor ? readScope(actor) : PUBLIC_SCOPE;
  const all = (await getReport(scope, key, new Date())) ?? notFound();
  const { view, report } = namedVersion(all, version) ?? notFound();
  const isNewest = report.version === view.versions.at(-1)?.version;
  const locale = localeOf(await getLocale());
  const names = reportNames(view, locale);
  const work = reportWork(isNewest ? actor : null, report);
  const printed = report.version > 1 ? await listPrinted(scope, key) : [];
  return (
    <ReportPage
      {...{ view, report, names, work, isNewest }}
      unit={asked?.in ?? "trieu"}
      isUnread={sent.version !== undefined && asked === undefined}
      {...(await reportNews(actor, key, reportHref(key.year, key.through, key.unitId)))}
      tables={reportTables(view, report, names, locale)}
      cells={[...askedCells(view.context.questionnaire)].map((cell) => [cell, cellName(cell, locale, names)] as const)}
      printed={<PrintedIn reports={printed} />}
      downloads={<ReportDownloads {...{ report, version, writes: work.writes }} />}
    />
  );
}
