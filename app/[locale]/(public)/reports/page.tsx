import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { AwaitingApproval } from "@/components/reports/awaiting-approval";
import { periodHref, reportHref } from "@/components/reports/report-address";
import { ReportBoardPage } from "@/components/reports/report-board-page";
import { boardPeriodsTable, boardProvincesTable } from "@/lib/documents/report-board-tables";
import { can } from "@/lib/domain/access/permissions";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { localeOf } from "@/lib/format/locale";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { reportBoardInput } from "@/lib/input/reports";
import { getReportBoard } from "@/lib/queries/reports/get-board";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("reports");
  return { title: words("title"), description: words("lead") };
}

/** Bảng theo dõi báo cáo: the periods of a year and where each province's report stands. */
export default async function Reports({ searchParams }: PageProps<"/[locale]/reports">) {
  const { value: query, problems } = parseLeniently(reportBoardInput, await searchParams);
  const actor = await currentActor();
  const at = new Date();
  const thisYear = Number(vietnamDay(at).slice(0, 4));
  const board = await getReportBoard(actor ? readScope(actor) : PUBLIC_SCOPE, query.year ?? thisYear, at);
  const locale = localeOf(await getLocale());
  const keeps = actor !== null && can(actor, "period.keep", "national");
  const approves = actor !== null && can(actor, "report.approve", "national");
  return (
    <ReportBoardPage
      {...{ query, problems, thisYear, keeps }}
      year={board.year}
      waiting={approves && <AwaitingApproval periods={board.periods} />}
      periods={boardPeriodsTable(board, locale, keeps ? periodHref : null)}
      provinces={boardProvincesTable(board, locale, reportHref)}
    />
  );
}
