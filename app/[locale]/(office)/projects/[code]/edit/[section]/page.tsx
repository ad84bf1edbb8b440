import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MORE_ROWS } from "@/components/projects/writing/edit-address";
import { NotEditable } from "@/components/projects/writing/not-editable";
import { SectionPage } from "@/components/projects/writing/section-page";
import { readScope } from "@/lib/domain/access/read-scope";
import { sectionSubject } from "@/lib/domain/drafts/subjects";
import { SECTION_NAMES } from "@/lib/domain/project/sections";
import { getCatalogue } from "@/lib/queries/catalogue/get-catalogue";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { writingFor } from "../writing-for";

type Props = PageProps<"/[locale]/projects/[code]/edit/[section]">;

const sectionIn = (given: string) => SECTION_NAMES.find((name) => name === given) ?? notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, section } = await params;
  return { title: `${code} – ${(await getTranslations("projectWriting.sections"))(sectionIn(section))}` };
}

/** One section of a dossier, for who writes on it. */
export default async function EditSection({ params, searchParams }: Props) {
  const given = await params;
  const section = sectionIn(given.section);
  const { actor, writing, mayEdit } = await writingFor(given.code);
  const { code } = writing.dossier;
  if (!mayEdit) return <NotEditable code={code} />;
  const scope = readScope(actor);
  const [catalogue, draft] = await Promise.all([
    getCatalogue(scope),
    getDraft(scope, { form: "project.write", subject: sectionSubject(code, section) }),
  ]);
  return (
    <SectionPage
      section={section}
      writing={writing}
      catalogue={catalogue}
      draft={draft}
      more={(await searchParams).rows ? MORE_ROWS : 0}
    />
  );
}
