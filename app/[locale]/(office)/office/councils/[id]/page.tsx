import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CouncilPage } from "@/components/councils/council-page";
import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { heardTable } from "@/lib/documents/councils/heard-table";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { councilInput } from "@/lib/input/councils";
import { getCouncil } from "@/lib/queries/councils/get-council";
import { whoWorks } from "../../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("councils"))("title") };
}

/** One council of one's own province. */
export default async function Council({ params }: PageProps<"/[locale]/office/councils/[id]">) {
  const given = await params;
  const page = `/office/councils/${given.id}`;
  const actor = await whoWorks(page);
  if (!can(actor, "council.read", "national")) notFound();
  const { id } = councilInput.safeParse({ id: given.id }).data ?? notFound();
  const council = (await getCouncil(readScope(actor), { id })) ?? notFound();
  const outcome = await takeFormNotice(actor, page, new Date());
  const mayPut = actor.unitId !== null && can(actor, "council.hear", { stewardUnitId: actor.unitId });
  const taken = mayPut ? await takeFormAnswer(actor, ["council.hear"], id) : null;
  return (
    <CouncilPage
      council={council}
      heard={heardTable(council.projects, localeOf(given.locale))}
      outcome={outcome === "formed" || outcome === "put" ? outcome : null}
      form={mayPut ? { answer: answerOf(taken?.draft ?? null) } : null}
    />
  );
}
