import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CouncilSection } from "@/components/councils/council-section";
import { answerOf } from "@/components/forms/form-answer";
import { StepPage } from "@/components/projects/steps/step-page";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { unansweredRemarks } from "@/lib/domain/project/open-remarks";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { stepsAhead } from "@/lib/domain/project/steps-ahead";
import { PROJECT_STEPS } from "@/lib/domain/steps/project-steps";
import { localeOf } from "@/lib/format/locale";
import { projectStepInput } from "@/lib/input/project-steps";
import { getCouncilOn } from "@/lib/queries/councils/get-council-on";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { getProject } from "@/lib/queries/projects/get-project";
import { listHistory } from "@/lib/queries/projects/list-history";
import { councilOn } from "../../../../../(public)/projects/[code]/council-on";
import { codeOf } from "../../../../../code-of";
import { overCapsOf } from "../../../../../over-caps-of";
import { whoWorks } from "../../../../who-works";
import { dossierOf } from "./dossier-of";
import { fieldsOf } from "./fields-of";

type Props = PageProps<"/[locale]/projects/[code]/steps/[verb]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).code} – ${(await getTranslations("projectSteps"))("next.title")}` };
}

async function sheetsOn(actor: Actor, project: ProjectDetail) {
  const standing = await getCouncilOn(readScope(actor), project.code);
  if (!standing?.council) return null;
  const shown = councilOn(actor, project, standing.council, localeOf(await getLocale()));
  return <CouncilSection code={project.code} judged={false} {...shown} />;
}

/** One step on one đề án, for who may take it. */
export default async function StepOnProject({ params }: Props) {
  const given = await params;
  const actor = await whoWorks(`/projects/${given.code}/steps/${given.verb}`);
  const { code, verb } = projectStepInput.safeParse({ ...given, code: codeOf(given.code) }).data ?? notFound();
  const scope = readScope(actor);
  const [project, history, draft] = await Promise.all([
    getProject(scope, code),
    listHistory(scope, code),
    getDraft(scope, { form: `project.${verb}`, subject: code }),
  ]);
  if (!project || !history) notFound();
  const ahead = stepsAhead(actor, project, history).find(({ step }) => PROJECT_STEPS[step].verb === verb);
  const [overCaps, dossier] = await Promise.all([overCapsOf(actor, project), dossierOf(actor, code, ahead?.step)]);
  const sheets = verb === "appraise-local" ? await sheetsOn(actor, project) : null;
  const answer = answerOf(draft);
  const fields = ahead ? await fieldsOf(scope, { project, verb, answer }) : null;
  const shown = { answer, overCaps, dossier, sheets, fields, open: unansweredRemarks(history) };
  return <StepPage project={project} verb={verb} ahead={ahead ?? null} {...shown} />;
}
