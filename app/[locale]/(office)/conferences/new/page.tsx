import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ConferenceFormPage } from "@/components/conferences/conference-form-page";
import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { can } from "@/lib/domain/access/permissions";
import { NEW_CONFERENCE } from "@/lib/domain/drafts/subjects";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import { listEveryUnit } from "@/lib/queries/territory/list-every-unit";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("conferences.form"))("newTitle") };
}

/** Lập hội nghị: by the organiser of a region or the Cục. */
export default async function NewConference() {
  const actor = await whoWorks("/conferences/new");
  const regions = REGIONS.filter((regionCode) => can(actor, "conference.plan", { regionCode }));
  if (regions.length === 0) notFound();
  const taken = await takeFormAnswer(actor, ["conference.plan"], NEW_CONFERENCE);
  const answer = answerOf(taken?.draft ?? null);
  return <ConferenceFormPage conference={null} regions={regions} units={await listEveryUnit()} answer={answer} />;
}
