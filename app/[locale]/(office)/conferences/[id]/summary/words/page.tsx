import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { WordsPage } from "@/components/summary/words-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { passagesOf } from "@/lib/documents/summary/passages-of";
import { readScope } from "@/lib/domain/access/read-scope";
import { conferenceSubject } from "@/lib/domain/drafts/subjects";
import { summaryWork } from "@/lib/domain/summary/summary-work";
import { conferenceName } from "@/lib/format/conference-name";
import { localeOf } from "@/lib/format/locale";
import { getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";
import { whoWorks } from "../../../../who-works";

type WordsProps = PageProps<"/[locale]/conferences/[id]/summary/words">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("summary.wordsPage"))("title") };
}

/** Soạn lời báo cáo: for the organiser of its region and the Cục, until the report is closed. */
export default async function SummaryWords({ params }: WordsProps) {
  const { id, locale } = await params;
  const actor = await whoWorks(`/conferences/${id}/summary/words`);
  const opened = (await getConferenceSummary(readScope(actor), id)) ?? notFound();
  const { conference, summary, drafts } = opened;
  if (!summaryWork(actor, conference).writes) notFound();
  const taken = await takeFormAnswer(actor, ["conference.write"], conferenceSubject(id, null));
  return (
    <WordsPage
      conference={{ id, name: conferenceName(conference, localeOf(locale)) }}
      {...passagesOf(summary, drafts, conference.decimals, localeOf(locale))}
      answer={answerOf(taken?.draft ?? null)}
    />
  );
}
