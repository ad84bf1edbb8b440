import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { adjustmentHref } from "@/components/adjustments/adjustment-address";
import { AdjustmentForm } from "@/components/adjustments/adjustment-form";
import { answerOf } from "@/components/forms/form-answer";
import { projectHref } from "@/components/projects/project-address";
import { PageHeader } from "@/components/ui/page-header";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { isAdjustable } from "@/lib/domain/adjustment/adjustable";
import { localeOf } from "@/lib/format/locale";
import { getStanding } from "@/lib/queries/adjustments/get-adjustments";
import { indicatorNames } from "@/lib/queries/adjustments/indicator-names";
import { codeOf } from "../../../../../code-of";
import { whoWorks } from "../../../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("adjustments"))("newTitle") };
}

/** Lập yêu cầu điều chỉnh: by an officer of the province, of a đề án being carried out. */
export default async function NewAdjustment({ params }: { params: Promise<{ code: string }> }) {
  const code = codeOf((await params).code);
  const actor = await whoWorks(`${adjustmentHref(code)}/new`);
  const { project, standing } = (await getStanding(readScope(actor), code)) ?? notFound();
  if (!isAdjustable(project.state) || !can(actor, "adjustment.write", project)) notFound();
  const words = await getTranslations("adjustments");
  const layout = await getTranslations("layout.nav");
  const taken = await takeFormAnswer(actor, ["adjustment.write"], code);
  return (
    <>
      <PageHeader
        title={words("newTitle")}
        path={[
          { label: layout("projects"), href: "/projects" },
          { label: code, href: projectHref(code) },
          { label: words("title"), href: adjustmentHref(code) },
          { label: words("newTitle") },
        ]}
        lead={words("newLead")}
      />
      <AdjustmentForm
        {...{ version: null, reason: "", standing, lines: [], answer: answerOf(taken?.draft ?? null) }}
        action={`/api/v1/projects/${encodeURIComponent(code)}/adjustments`}
        indicators={await indicatorNames(localeOf(await getLocale()))}
      />
    </>
  );
}
