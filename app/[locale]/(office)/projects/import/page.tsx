import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { ImportPage } from "@/components/projects/imports/import-page";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { NEW_IMPORT } from "@/lib/domain/drafts/subjects";
import { importQueryInput } from "@/lib/input/import-query";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { findImport } from "@/lib/queries/imports/find-import";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

/** Many đề án at once, from a sheet. */
export default async function ImportProjects({ searchParams }: PageProps<"/[locale]/projects/import">) {
  const actor = await whoWorks("/projects/import");
  if (!actor.unitId || !can(actor, "project.create", { stewardUnitId: actor.unitId })) {
    const words = await getTranslations("imports");
    return (
      <>
        <PageHeader title={words("title")} />
        <Notice>{words("notAnOfficer")}</Notice>
      </>
    );
  }
  const scope = readScope(actor);
  const { value: asked } = parseLeniently(importQueryInput, await searchParams);
  const [run, sent, commit] = await Promise.all([
    asked.id === null ? null : findImport(scope, asked.id, new Date()),
    getDraft(scope, { form: "import", subject: NEW_IMPORT }),
    asked.id === null ? null : getDraft(scope, { form: "import", subject: asked.id }),
  ]);
  if (asked.id !== null && run?.sheet !== "projects") notFound();
  return <ImportPage sheet="projects" run={run} answer={answerOf(commit ?? sent)} />;
}
