import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ItemFormPage } from "@/components/conferences/item-form-page";
import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { readScope } from "@/lib/domain/access/read-scope";
import { ITEM_KIND_NAMES, ITEM_KINDS } from "@/lib/domain/conference/item";
import { mayChange, workOn } from "@/lib/domain/conference/work";
import { conferenceSubject } from "@/lib/domain/drafts/subjects";
import { itemPageInput } from "@/lib/input/conference-items";
import { getConference } from "@/lib/queries/conferences/get-conference";
import { getProvinces } from "@/lib/queries/conferences/get-provinces";
import { whoWorks } from "../../../../who-works";
import { unitChoices } from "./unit-choices";

const FORMS = ["conference.item", "conference.file", "conference.follow-up"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("conferences"))("title") };
}

/** One entry of a conference: added by its kind, changed by its id. */
export default async function ConferenceEntry({ params }: { params: Promise<{ id: string; item: string }> }) {
  const given = await params;
  const actor = await whoWorks(`/conferences/${given.id}/items/${given.item}`);
  const { id, item: about } = itemPageInput.safeParse(given).data ?? notFound();
  const { conference, items } = (await getConference(readScope(actor), id)) ?? notFound();
  const provinces = await getProvinces(conference);
  const work = workOn(actor, conference, provinces);
  const added = ITEM_KIND_NAMES.find((kind) => kind === about);
  const item = added ? null : (items.find((one) => one.id === about) ?? notFound());
  const kind = item?.kind ?? added ?? notFound();
  const mayWrite = item ? mayChange(work, actor, item, provinces) : work.adds.includes(kind);
  const mayFollow = item !== null && item.status !== null && work.followsUp;
  if (!mayWrite && !mayFollow) notFound();
  const taken = await takeFormAnswer(actor, FORMS, conferenceSubject(id, about));
  const cameBack = (form: (typeof FORMS)[number]) => ({
    answer: answerOf(taken?.form === form ? taken.draft : null),
  });
  return (
    <ItemFormPage
      {...{ conference, kind, item }}
      units={await unitChoices(actor, provinces)}
      asOrganiser={actor.unitId === null}
      write={mayWrite ? cameBack("conference.item") : null}
      file={mayWrite && ITEM_KINDS[kind].file ? cameBack("conference.file") : null}
      followUp={mayFollow ? cameBack("conference.follow-up") : null}
    />
  );
}
