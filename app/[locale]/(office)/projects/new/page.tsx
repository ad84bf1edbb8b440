import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewProjectPage } from "@/components/projects/writing/new-project-page";
import { sectionValues } from "@/components/projects/writing/section-values";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { newProjectSubject } from "@/lib/domain/drafts/subjects";
import { vietnamDay } from "@/lib/domain/period/period";
import { newProjectQueryInput } from "@/lib/input/new-project-query";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { getCatalogue } from "@/lib/queries/catalogue/get-catalogue";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { getWriting } from "@/lib/queries/projects/get-writing";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("projectWriting"))("page.begin") };
}

/** Beginning a đề án, anew or from what another says. */
export default async function NewProject({ searchParams }: PageProps<"/[locale]/projects/new">) {
  const actor = await whoWorks("/projects/new");
  if (!actor.unitId || !can(actor, "project.create", { stewardUnitId: actor.unitId })) {
    const words = await getTranslations("projectWriting.page");
    return (
      <>
        <PageHeader title={words("begin")} />
        <Notice>{words("notAnOfficer")}</Notice>
      </>
    );
  }
  const scope = readScope(actor);
  const { value: asked } = parseLeniently(newProjectQueryInput, await searchParams);
  const [catalogue, draft, copied] = await Promise.all([
    getCatalogue(scope),
    getDraft(scope, { form: "project.begin", subject: newProjectSubject(asked.copy) }),
    asked.copy === null ? null : getWriting(scope, asked.copy),
  ]);
  const next = String(Number(vietnamDay(new Date()).slice(0, 4)) + 1);
  const from = copied && { ...sectionValues(copied.dossier, "general"), fund: copied.dossier.fund };
  const values = draft?.fields ?? { ...from, year: next, endYear: next };
  const copyOf = copied?.dossier.code ?? null;
  return <NewProjectPage catalogue={catalogue} values={values} draft={draft} copyOf={copyOf} />;
}
