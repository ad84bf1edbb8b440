import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { InspectionFormPage } from "@/components/inspections/inspection-form-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { readScope } from "@/lib/domain/access/read-scope";
import { newInspectionInput } from "@/lib/input/inspections";
import { getProject } from "@/lib/queries/projects/get-project";
import { whoWorks } from "../../who-works";
import { mayInspect } from "../may-inspect";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("carrying.inspections"))("record") };
}

/** Ghi cuộc kiểm tra: to a đề án that its reader may inspect now. */
export default async function NewInspection({ searchParams }: PageProps<"/[locale]/inspections/new">) {
  const actor = await whoWorks("/inspections/new");
  const asked = newInspectionInput.safeParse(await searchParams).data ?? notFound();
  const project = (await getProject(readScope(actor), asked.project)) ?? notFound();
  if (!mayInspect(actor, project)) notFound();
  const taken = await takeFormAnswer(actor, ["inspection.record"], project.code);
  return <InspectionFormPage project={project} answer={answerOf(taken?.draft ?? null)} />;
}
