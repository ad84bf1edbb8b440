import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { documentAddress } from "@/components/summary/document-address";
import { figureAddress } from "@/components/summary/figure-address";
import { SummaryPage } from "@/components/summary/summary-page";
import { SummaryStanding } from "@/components/summary/summary-standing";
import { frameOf } from "@/lib/documents/summary/charts/chart-svg";
import { correctionTables } from "@/lib/documents/summary/correction-tables";
import { publishedMarks } from "@/lib/documents/summary/published-marks";
import { publishedTable } from "@/lib/documents/summary/published-table";
import { wordsIn } from "@/lib/documents/summary/words-in";
import { writeSummary } from "@/lib/documents/summary/written-summary";
import { can } from "@/lib/domain/access/permissions";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import type { FigureRef } from "@/lib/domain/summary/figure-ref";
import { summaryWork } from "@/lib/domain/summary/summary-work";
import { conferenceName } from "@/lib/format/conference-name";
import { localeOf } from "@/lib/format/locale";
import { conferenceInput } from "@/lib/input/conferences";
import { getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";
import { answerFor } from "./answer-for";
import { offeredAwards } from "./offered-awards";

type SummaryProps = PageProps<"/[locale]/conferences/[id]/summary">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("summary"))("page.title") };
}

/** The summary of a regional conference, every number open to its making. */
export default async function ConferenceSummaryPage({ params }: SummaryProps) {
  const { id } = conferenceInput.safeParse({ id: (await params).id }).data ?? notFound();
  const locale = localeOf((await params).locale);
  const actor = await currentActor();
  const opened = await getConferenceSummary(actor ? readScope(actor) : PUBLIC_SCOPE, id, locale);
  if (!opened) notFound();
  const { conference, freeze, issues, summary, words, closing } = opened;
  const addressOf = (ref: FigureRef) => figureAddress(ref, summary.scope, freeze ? summary.scope.knownOn : null);
  const pen = { locale, decimals: conference.decimals };
  const written = writeSummary(summary, {
    ...pen,
    prose: wordsIn(words, locale),
    closing,
    addressOf,
  });
  const addresses = {
    figure: (ref: FigureRef) => figureAddress(ref, summary.scope, null),
    document: documentAddress(summary.scope, actor !== null && can(actor, "voucher.read", "national")),
  };
  return (
    <SummaryPage
      conference={{ id, name: conferenceName(conference, locale) }}
      scope={summary.scope}
      sections={written.sections.map((section) => ({
        ...section,
        charts: section.charts.map((chart) => ({ name: chart.name, ...frameOf(chart) })),
      }))}
      notes={written.notes}
      marks={publishedMarks(summary, locale)}
      published={publishedTable(summary, pen, addressOf)}
      awards={summaryWork(actor, conference).arranges ? offeredAwards(opened) : new Map()}
      addressOf={(key) => addressOf(summary.figures.get(key)?.ref ?? notFound())}
    >
      <SummaryStanding
        {...{ conference, issues, knownOn: summary.scope.knownOn, frozenAt: freeze?.frozenAt ?? null }}
        isBroken={freeze?.isWhole === false}
        corrected={issues.length > 0 ? correctionTables(opened, pen, addresses) : null}
        work={summaryWork(actor, conference)}
        {...(await answerFor(actor, id))}
      />
    </SummaryPage>
  );
}
