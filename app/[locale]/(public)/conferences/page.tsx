import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { ConferencesPage } from "@/components/conferences/conferences-page";
import { conferenceListTable } from "@/lib/documents/conferences/conference-list-table";
import { can, ownPlace } from "@/lib/domain/access/permissions";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { conferencesQueryInput } from "@/lib/input/conferences";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { listConferences } from "@/lib/queries/conferences/list-conferences";
import { getNames } from "@/lib/queries/territory/get-names";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("conferences");
  return { title: words("title"), description: words("lead") };
}

/** Hội nghị: every region's, the latest first. */
export default async function Conferences({ searchParams }: PageProps<"/[locale]/conferences">) {
  const { value: asked, problems } = parseLeniently(conferencesQueryInput, await searchParams);
  const actor = await currentActor();
  const list = await listConferences(actor ? readScope(actor) : PUBLIC_SCOPE, asked);
  const table = conferenceListTable(list.items, await getNames(new Date()), localeOf(await getLocale()));
  const mayPlan = actor !== null && can(actor, "conference.plan", ownPlace(actor));
  return <ConferencesPage list={list} asked={asked} problems={problems} table={table} mayPlan={mayPlan} />;
}
