import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ConferenceFormPage } from "@/components/conferences/conference-form-page";
import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { readScope } from "@/lib/domain/access/read-scope";
import { workOn } from "@/lib/domain/conference/work";
import { conferenceSubject } from "@/lib/domain/drafts/subjects";
import { getConference } from "@/lib/queries/conferences/get-conference";
import { listEveryUnit } from "@/lib/queries/territory/list-every-unit";
import { whoWorks } from "../../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("conferences.form"))("editTitle") };
}

/** Sửa thông tin hội nghị, until its figures are frozen. */
export default async function EditConference({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await whoWorks(`/conferences/${id}/edit`);
  const { conference } = (await getConference(readScope(actor), id)) ?? notFound();
  if (!workOn(actor, conference, []).edits) notFound();
  const taken = await takeFormAnswer(actor, ["conference.edit"], conferenceSubject(id, null));
  const answer = answerOf(taken?.draft ?? null);
  return <ConferenceFormPage conference={conference} regions={[]} units={await listEveryUnit()} answer={answer} />;
}
