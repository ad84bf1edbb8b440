import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { editHref } from "@/components/projects/writing/edit-address";
import { NotEditable } from "@/components/projects/writing/not-editable";
import { TaskListPage } from "@/components/projects/writing/task-list-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { readScope } from "@/lib/domain/access/read-scope";
import { lastRemarks } from "@/lib/domain/project/open-remarks";
import { getCatalogue } from "@/lib/queries/catalogue/get-catalogue";
import { listHistory } from "@/lib/queries/projects/list-history";
import { writingFor } from "./writing-for";

type Props = PageProps<"/[locale]/projects/[code]/edit">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).code} – ${(await getTranslations("projectWriting"))("page.edit")}` };
}

/** A dossier's sections, how far each is, and what the check before submission finds. */
export default async function EditProject({ params }: Props) {
  const { actor, writing, mayEdit } = await writingFor((await params).code);
  if (!mayEdit) return <NotEditable code={writing.dossier.code} />;
  const [catalogue, outcome, history] = await Promise.all([
    getCatalogue(readScope(actor)),
    takeFormNotice(actor, editHref(writing.dossier.code), new Date()),
    listHistory(readScope(actor), writing.dossier.code),
  ]);
  const remarks = lastRemarks(history ?? []);
  const answer =
    remarks && answerOf((await takeFormAnswer(actor, ["project.answers"], writing.dossier.code))?.draft ?? null);
  return (
    <TaskListPage writing={writing} catalogue={catalogue} outcome={outcome} returned={remarks && { remarks, answer }} />
  );
}
