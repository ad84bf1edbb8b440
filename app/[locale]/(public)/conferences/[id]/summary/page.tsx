import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { documentAddress } from "@/components/summary/document-address";
import { figureAddress } from "@/components/summary/figure-address";
import { SummaryPage } from "@/components/summary/summary-page";
import { SummaryStanding } from "@/components/summary/summary-standing";
import { correctionTables } from "@/lib/documents/summary/correction-tables";
import { can } from "@/lib/domain/access/permissions";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import type { FigureRef } from "@/lib/domain/summary/figure-ref";
import { summaryWork } from "@/lib/domain/summary/summary-work";
import { localeOf } from "@/lib/format/locale";
import { conferenceInput } from "@/lib/input/conferences";
import { getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";
import { answerFor } from "./answer-for";
import { drawnSummary } from "./drawn-summary";
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
  const { conference, freeze, issues, summary } = opened;
  const pen = { locale, decimals: conference.decimals };
  const addresses = {
    figure: (ref: FigureRef) => figureAddress(ref, summary.scope, null),
    document: documentAddress(summary.scope, actor !== null && can(actor, "voucher.read", "national")),
  };
  const work = summaryWork(actor, conference);
  const drawn = drawnSummary(
    work.arranges && opened.suggesting ? { ...opened, summary: opened.suggesting } : opened,
    locale,
  );
  return (
    <SummaryPage {...drawn} awards={work.arranges ? offeredAwards(opened) : new Map()}>
      <SummaryStanding
        {...{ conference, issues, knownOn: summary.scope.knownOn, frozenAt: freeze?.frozenAt ?? null }}
        isBroken={freeze?.isWhole === false}
        corrected={issues.length > 0 ? correctionTables(opened, pen, addresses) : null}
        work={work}
        {...(await answerFor(actor, id))}
      />
    </SummaryPage>
  );
}
