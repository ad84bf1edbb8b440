import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { progressHref } from "@/components/carrying/carrying-address";
import { ProgressPage } from "@/components/carrying/progress-page";
import { answerOf } from "@/components/forms/form-answer";
import { takePageNews } from "@/lib/commands/drafts/take-page-news";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { STATES } from "@/lib/domain/project/state";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { progressPageInput } from "@/lib/input/progress-reports";
import { listProgress } from "@/lib/queries/carrying/list-progress";
import { getProject } from "@/lib/queries/projects/get-project";
import { codeOf } from "../../../../code-of";
import { whoWorks } from "../../../who-works";

type Props = PageProps<"/[locale]/projects/[code]/progress">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).code} – ${(await getTranslations("carrying.progress"))("title")}` };
}

/** Báo cáo tiến độ of a đề án, for those who see its dossier. */
export default async function ProgressOfProject({ params, searchParams }: Props) {
  const given = await params;
  const actor = await whoWorks(`/projects/${given.code}/progress`);
  const code = codeOf(given.code);
  const scope = readScope(actor);
  const [project, reports] = await Promise.all([getProject(scope, code), listProgress(scope, code)]);
  if (!project || !reports) return notFound();
  const page = progressHref(code);
  const news = await takePageNews(actor, { page, forms: ["progress.record"], subject: code }, new Date());
  const draft = news.answers.get("progress.record") ?? null;
  const { correct } = parseLeniently(progressPageInput, await searchParams).value;
  const named = draft?.fields.corrects ?? correct;
  const corrected = reports.find(({ id, correctedBy }) => id === named && correctedBy === null) ?? null;
  const reporting = can(actor, "progress.record", { stewardUnitId: project.steward.id });
  const open = STATES[project.state].underWay;
  const form = { corrected, answer: answerOf(draft) };
  return (
    <ProgressPage
      {...{ project, reports, recorded: news.outcome === "reported" }}
      form={reporting ? (open ? form : "closed") : null}
    />
  );
}
