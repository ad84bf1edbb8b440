import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { ImportPage } from "@/components/projects/imports/import-page";
import { fundDecidedBy } from "@/lib/domain/access/decision-rules";
import { can, ownPlace } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { NEW_PLAN_IMPORT } from "@/lib/domain/drafts/subjects";
import { STEPS_OF_FUND } from "@/lib/domain/steps/decision-steps";
import { importQueryInput } from "@/lib/input/import-query";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { findImport } from "@/lib/queries/imports/find-import";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("planImports"))("title") };
}

/** Plan lines of one or several decisions, from a sheet. */
export default async function ImportPlanLines({ searchParams }: PageProps<"/[locale]/plans/import">) {
  const actor = await whoWorks("/plans/import");
  if (!can(actor, STEPS_OF_FUND[fundDecidedBy(actor)].draft, ownPlace(actor))) notFound();
  const scope = readScope(actor);
  const { value: asked } = parseLeniently(importQueryInput, await searchParams);
  const [run, sent, commit] = await Promise.all([
    asked.id === null ? null : findImport(scope, asked.id, new Date()),
    getDraft(scope, { form: "import", subject: NEW_PLAN_IMPORT }),
    asked.id === null ? null : getDraft(scope, { form: "import", subject: asked.id }),
  ]);
  if (asked.id !== null && run?.sheet !== "plan-lines") notFound();
  return <ImportPage sheet="plan-lines" run={run} answer={answerOf(commit ?? sent)} />;
}
