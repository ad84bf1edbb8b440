import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { ArrangementPage } from "@/components/summary/arrangement-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { readScope } from "@/lib/domain/access/read-scope";
import { conferenceSubject } from "@/lib/domain/drafts/subjects";
import { summaryWork } from "@/lib/domain/summary/summary-work";
import { conferenceName } from "@/lib/format/conference-name";
import { localeOf } from "@/lib/format/locale";
import { getConference } from "@/lib/queries/conferences/get-conference";
import { whoWorks } from "../../../../who-works";

type ArrangementProps = PageProps<"/[locale]/conferences/[id]/summary/arrangement">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("summary.arrangement"))("title") };
}

/** Bố cục báo cáo: for the organiser of its region and the Cục, until its figures are frozen. */
export default async function SummaryArrangement({ params }: ArrangementProps) {
  const { id, locale } = await params;
  const actor = await whoWorks(`/conferences/${id}/summary/arrangement`);
  const { conference } = (await getConference(readScope(actor), id)) ?? notFound();
  if (!summaryWork(actor, conference).arranges) notFound();
  const taken = await takeFormAnswer(actor, ["conference.arrange"], conferenceSubject(id, null));
  return (
    <ArrangementPage
      conference={{ ...conference, name: conferenceName(conference, localeOf(locale)) }}
      answer={answerOf(taken?.draft ?? null)}
    />
  );
}
