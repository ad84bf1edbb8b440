import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { currentActor } from "@/app/current-actor";
import { ConferencePage } from "@/components/conferences/conference-page";
import { boardTable } from "@/lib/documents/conferences/board-table";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { mayChange, workOn } from "@/lib/domain/conference/work";
import { vietnamDay } from "@/lib/domain/period/period";
import { scansFiles } from "@/lib/environment";
import { conferenceName } from "@/lib/format/conference-name";
import { localeOf } from "@/lib/format/locale";
import { conferenceInput } from "@/lib/input/conferences";
import { getBoard } from "@/lib/queries/conferences/get-board";
import { getConference } from "@/lib/queries/conferences/get-conference";
import { getProvinces } from "@/lib/queries/conferences/get-provinces";
import { getNames } from "@/lib/queries/territory/get-names";
import { answersFor } from "./answers-for";

type Params = { params: Promise<{ id: string }> };

/** The conference of the address as this reader may see it; read once for the title and the page. */
const conferenceAt = cache(async (address: string) => {
  const { id } = conferenceInput.safeParse({ id: address }).data ?? notFound();
  const actor = await currentActor();
  const scope = actor ? readScope(actor) : PUBLIC_SCOPE;
  return { actor, scope, ...((await getConference(scope, id)) ?? notFound()) };
});

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { conference } = await conferenceAt((await params).id);
  return { title: conferenceName(conference, localeOf(await getLocale())) };
}

/** Hội nghị: one page from which it is run, and on which others read what is published of it. */
export default async function ConferenceAt({ params }: Params) {
  const { actor, scope, conference, items } = await conferenceAt((await params).id);
  const provinces = await getProvinces(conference);
  const work = workOn(actor, conference, provinces);
  const board = work.seesBoard ? await getBoard(scope, conference, provinces, items) : null;
  return (
    <ConferencePage
      {...{ conference, items, provinces, work }}
      names={await getNames(new Date())}
      changeable={items.filter((item) => mayChange(work, actor, item, provinces)).map(({ id }) => id)}
      isScanning={scansFiles()}
      board={board && { board, table: boardTable(board, localeOf(await getLocale())) }}
      today={vietnamDay(new Date())}
      {...(await answersFor(actor, conference.id, work.steps))}
    />
  );
}
