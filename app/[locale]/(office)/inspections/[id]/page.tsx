import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { inspectionHref } from "@/components/inspections/inspection-address";
import { InspectionPage } from "@/components/inspections/inspection-page";
import { takePageNews } from "@/lib/commands/drafts/take-page-news";
import { personsOf } from "@/lib/domain/access/actor";
import { sideOf } from "@/lib/domain/access/inspection-rules";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { inspectionInput } from "@/lib/input/inspections";
import { getInspection } from "@/lib/queries/inspections/find-inspection";
import { whoWorks } from "../../who-works";

type Props = PageProps<"/[locale]/inspections/[id]">;

const FORMS = ["inspection.answer", "inspection.close"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("carrying.inspections"))("title") };
}

/** One visit with its findings, for those who see the dossier of its đề án. */
export default async function OneInspection({ params }: Props) {
  const given = await params;
  const actor = await whoWorks(`/inspections/${given.id}`);
  const { id } = inspectionInput.safeParse({ id: given.id }).data ?? notFound();
  const inspection = (await getInspection(readScope(actor), id)) ?? notFound();
  const news = await takePageNews(actor, { page: inspectionHref(id), forms: FORMS, subject: id }, new Date());
  const place = { stewardUnitId: inspection.project.stewardUnitId };
  const [name] = FORMS.filter((form) => news.answers.has(form));
  const draft = name ? (news.answers.get(name) ?? null) : null;
  return (
    <InspectionPage
      {...{ inspection, outcome: news.outcome }}
      forms={{
        answers: can(actor, "inspection.answer", place),
        closes: can(actor, "inspection.close", place) && sideOf(actor) === inspection.side,
        persons: personsOf(actor),
        back: name ? { name, position: draft?.fields.position ?? "", answer: answerOf(draft) } : null,
      }}
    />
  );
}
