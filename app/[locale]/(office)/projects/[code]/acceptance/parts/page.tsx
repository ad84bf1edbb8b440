import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { acceptPartHref, partsHref, recallPartHref } from "@/components/acceptances/parts-address";
import { PartsPage } from "@/components/acceptances/parts-page";
import { Notice } from "@/components/ui/notice";
import { takePageNews } from "@/lib/commands/drafts/take-page-news";
import { partsTable } from "@/lib/documents/acceptances/parts-table";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { localeOf } from "@/lib/format/locale";
import { partsPageInput } from "@/lib/input/accepted-parts";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { getParts } from "@/lib/queries/acceptances/find-parts";
import { getProject } from "@/lib/queries/projects/get-project";
import { codeOf } from "../../../../../code-of";
import { whoWorks } from "../../../../who-works";
import { openForm } from "./open-form";

type Props = PageProps<"/[locale]/projects/[code]/acceptance/parts">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).code} – ${(await getTranslations("acceptances.parts"))("title")}` };
}

/** Nghiệm thu từng phần of a đề án, for those who see its own records; with a form where one may be sent. */
export default async function PartsOfProject({ params, searchParams }: Props) {
  const given = await params;
  const actor = await whoWorks(`/projects/${given.code}/acceptance/parts`);
  const code = codeOf(given.code);
  const scope = readScope(actor);
  const [project, found] = await Promise.all([getProject(scope, code), getParts(scope, code)]);
  if (!project || !found) return notFound();
  const locale = localeOf(await getLocale());
  const words = await getTranslations("acceptances.parts");
  const forms = ["beneficiary.accept", "beneficiary.recall"] as const;
  const news = await takePageNews(actor, { page: partsHref(code), forms, subject: code }, new Date());
  const may = can(actor, "beneficiary.accept", { stewardUnitId: project.steward.id });
  const open = may && project.state === "IN_PROGRESS";
  const asked = parseLeniently(partsPageInput, await searchParams).value;
  const { outcome } = news;
  const contents = new Map(project.years.flatMap(({ shares }) => shares.map(({ content }) => [content.code, content])));
  return (
    <PartsPage
      project={project}
      shares={found.shares.map((share) => {
        const links = {
          accept: (id: string) => acceptPartHref(code, share.id, id),
          recall: (id: string) => recallPartHref(code, id),
        };
        const rows = { ...found, share };
        return {
          share,
          content: contents.get(share.content)?.[locale] ?? share.content,
          table: partsTable(rows, open && share.acceptedOn === null ? links : null, locale),
        };
      })}
      recalled={found.parts.filter(({ recalled }) => recalled !== null)}
      form={open ? openForm({ code, found, asked, answers: news.answers, words }) : null}
      notice={
        <>
          {outcome === "part-accepted" && <Notice kind="done">{words("recorded")}</Notice>}
          {outcome === "part-recalled" && <Notice kind="done">{words("taken")}</Notice>}
          {may && !open && <Notice>{words("closed")}</Notice>}
        </>
      }
    />
  );
}
