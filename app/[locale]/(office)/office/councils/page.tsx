import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CouncilsPage } from "@/components/councils/councils-page";
import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { councilListTable } from "@/lib/documents/councils/council-list-table";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { NEW_COUNCIL } from "@/lib/domain/drafts/subjects";
import { localeOf } from "@/lib/format/locale";
import { getColleagues } from "@/lib/queries/accounts/list-colleagues";
import { listCouncils } from "@/lib/queries/councils/list-councils";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("councils"))("title") };
}

/** Hội đồng thẩm định: those of one's own province. */
export default async function Councils({ params }: PageProps<"/[locale]/office/councils">) {
  const actor = await whoWorks("/office/councils");
  if (!can(actor, "council.read", "national")) notFound();
  const councils = await listCouncils(readScope(actor));
  const table = councilListTable(councils, localeOf((await params).locale));
  return <CouncilsPage table={table} form={await formFor(actor)} />;
}

async function formFor(actor: Actor) {
  if (!actor.unitId || !can(actor, "council.form", { stewardUnitId: actor.unitId })) return null;
  const taken = await takeFormAnswer(actor, ["council.form"], NEW_COUNCIL);
  return { colleagues: await getColleagues(readScope(actor)), answer: answerOf(taken?.draft ?? null) };
}
