import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { WordsPage } from "@/components/summary/words-page";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { passagesOf } from "@/lib/documents/summary/passages-of";
import { readScope } from "@/lib/domain/access/read-scope";
import { summaryWork } from "@/lib/domain/summary/summary-work";
import { conferenceName } from "@/lib/format/conference-name";
import { localeOf } from "@/lib/format/locale";
import { listPassageDrafts } from "@/lib/queries/drafts/list-passage-drafts";
import { getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";
import { listWriters } from "@/lib/queries/summary/list-writers";
import { whoWorks } from "../../../../who-works";

type WordsProps = PageProps<"/[locale]/conferences/[id]/summary/words">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("summary.wordsPage"))("title") };
}

/** Soạn lời báo cáo: for the organiser of its region and the Cục, until the report is closed. */
export default async function SummaryWords({ params }: WordsProps) {
  const { id, locale } = await params;
  const actor = await whoWorks(`/conferences/${id}/summary/words`);
  const scope = readScope(actor);
  const opened = (await getConferenceSummary(scope, id)) ?? notFound();
  const { conference, summary, drafts } = opened;
  if (!summaryWork(actor, conference).writes) notFound();
  const [typed, writers] = await Promise.all([listPassageDrafts(scope, id), listWriters(scope, id)]);
  const outcome = await takeFormNotice(actor, `/conferences/${id}/summary/words`, new Date());
  return (
    <WordsPage
      conference={{ id, name: conferenceName(conference, localeOf(locale)) }}
      {...passagesOf(summary, drafts, conference.decimals, localeOf(locale))}
      {...{ typed, writers }}
      saved={outcome === "written"}
    />
  );
}
