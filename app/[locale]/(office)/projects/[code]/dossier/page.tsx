import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DossierPage } from "@/components/projects/dossier-page";
import { printText } from "@/lib/documents/papers/print-text";
import { projectOutline } from "@/lib/documents/projects/outline";
import { readScope } from "@/lib/domain/access/read-scope";
import { getWrittenProject } from "@/lib/queries/projects/get-written-project";
import { codeOf } from "../../../../code-of";
import { whoWorks } from "../../../who-works";

type Props = PageProps<"/[locale]/projects/[code]/dossier">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).code} – ${(await getTranslations("papers"))("outline")}` };
}

/** The đề cương of a đề án as it will be printed. */
export default async function DossierOfProject({ params }: Props) {
  const given = await params;
  const actor = await whoWorks(`/projects/${given.code}/dossier`);
  const code = codeOf(given.code);
  const project = (await getWrittenProject(readScope(actor), code)) ?? notFound();
  return <DossierPage code={code} paper={printText(projectOutline(project))} />;
}
