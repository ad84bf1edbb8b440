import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SeveralAcceptancesPage } from "@/components/acceptances/several-acceptances-page";
import { answerOf } from "@/components/forms/form-answer";
import { can, ownPlace } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { OWN_ACCEPTANCES } from "@/lib/domain/drafts/subjects";
import { vietnamDay } from "@/lib/domain/period/period";
import { localeOf } from "@/lib/format/locale";
import { MOST_ACCEPTANCES } from "@/lib/input/accept-several";
import { listToAccept } from "@/lib/queries/acceptances/list-to-accept";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { whoWorks } from "../../who-works";
import { checkedAcceptances } from "./checked-acceptances";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("acceptances.several"))("title") };
}

/** Nghiệm thu nhiều đề án: those of one's province that are under way, looked at before they are accepted together. */
export default async function SeveralAcceptances({ params, searchParams }: PageProps<"/[locale]/acceptances/several">) {
  const actor = await whoWorks("/acceptances/several");
  const { unitId } = actor;
  if (unitId === null || !can(actor, "project.accept", ownPlace(actor))) notFound();
  const scope = readScope(actor);
  const draft = await getDraft(scope, { form: "acceptance.several", subject: OWN_ACCEPTANCES });
  const locale = localeOf((await params).locale);
  const checked = (await searchParams).check === "1" ? await checkedAcceptances(actor, draft, locale) : null;
  const projects = checked ? [] : await listToAccept(scope, { unitId, most: MOST_ACCEPTANCES });
  const today = vietnamDay(new Date());
  return <SeveralAcceptancesPage {...{ projects, checked, today }} most={MOST_ACCEPTANCES} answer={answerOf(draft)} />;
}
