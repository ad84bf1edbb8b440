import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentActor } from "@/app/current-actor";
import { EntryPage } from "@/components/registers/entry-page";
import { entryHref } from "@/components/registers/register-address";
import { takePageNews } from "@/lib/commands/drafts/take-page-news";
import { unitName } from "@/lib/documents/registers/register-table";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { mayChangeEntry } from "@/lib/domain/registers/work";
import { entryInput } from "@/lib/input/registers";
import { getEntry } from "@/lib/queries/registers/find-entry";
import { getRegisterNaming } from "@/lib/queries/registers/get-register-naming";

type Props = PageProps<"/[locale]/registers/[kind]/[id]">;

/** The entry of the address as this reader may see it; read once for the title and the page. */
const entryAt = cache(async (kind: string, id: string) => {
  const key = entryInput.safeParse({ kind, id }).data ?? notFound();
  const actor = await currentActor();
  const found = (await getEntry(actor ? readScope(actor) : PUBLIC_SCOPE, key)) ?? notFound();
  return { actor, ...found };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind, id } = await params;
  return { title: (await entryAt(kind, id)).entry.name };
}

/** One entry of a register with its history. */
export default async function OneEntry({ params }: Props) {
  const given = await params;
  const { actor, entry, history } = await entryAt(given.kind, given.id);
  const asked = { page: entryHref(entry.kind, entry.id), forms: [], subject: entry.id };
  const news = actor && (await takePageNews(actor, asked, new Date()));
  const naming = await getRegisterNaming(new Date());
  return (
    <EntryPage
      {...{ entry, history, indicators: naming.indicators, outcome: news?.outcome ?? null }}
      unitName={unitName(entry, naming)}
      changes={mayChangeEntry(actor, entry)}
    />
  );
}
