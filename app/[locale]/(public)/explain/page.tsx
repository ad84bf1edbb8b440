import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { ExplanationPage } from "@/components/explain/explanation-page";
import { explanationAddress, projectsOf, recordsOf } from "@/components/explain/list-addresses";
import { QueryProblems } from "@/components/figures/query-problems";
import { Notice } from "@/components/ui/notice";
import { besideTable } from "@/lib/documents/dashboard/beside-table";
import { explanationTables } from "@/lib/documents/explain/explanation-tables";
import { can } from "@/lib/domain/access/permissions";
import { localeOf } from "@/lib/format/locale";
import { measureName } from "@/lib/format/measure-names";
import { parseDashboardQuery } from "@/lib/input/dashboard-query";
import { askedFigure } from "@/lib/input/explained-figure";
import { getExplanation } from "@/lib/queries/figures/get-explanation";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";

type ExplainProps = PageProps<"/[locale]/explain">;

export async function generateMetadata({ params, searchParams }: ExplainProps): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const words = await getTranslations("explain");
  const { measure } = askedFigure(await searchParams);
  return {
    title: words("title", { measure: measureName(measure ?? "executed", locale) }),
    description: (await getTranslations("about"))("explain.text"),
  };
}

/** How one figure of a dashboard is computed. */
export default async function ExplainPage({ params, searchParams }: ExplainProps) {
  const locale = localeOf((await params).locale);
  const given = await searchParams;
  const words = await getTranslations("explain");
  const { scope, measure, column, part } = askedFigure(given);
  if (!scope) notFound();
  const { request, moneyUnit, problems } = parseDashboardQuery(given, scope);
  const explanation = await getExplanation(request, measure ?? "executed", column ?? "ALL", locale, part);
  if (!explanation) notFound();
  const actor = await currentActor();
  const seesVouchers = actor !== null && can(actor, "voucher.read", "national");
  const { execution } = explanation;
  const years = problems.some(({ param }) => param === "year") ? (await listFilterChoices()).years : [];
  const tables = {
    ...explanationTables(explanation, seesVouchers ? recordsOf(execution) : null, locale),
    published: besideTable(execution, explanation.published, locale),
  };
  return (
    <>
      <QueryProblems problems={problems} view={{ query: execution.query, unit: moneyUnit }} years={years} />
      {(!measure || !column) && <Notice kind="refusal">{words("problem")}</Notice>}
      <ExplanationPage
        explanation={explanation}
        tables={tables}
        unit={moneyUnit}
        address={explanationAddress(explanation, moneyUnit, part)}
        projectsHref={projectsOf(explanation)}
      />
    </>
  );
}
