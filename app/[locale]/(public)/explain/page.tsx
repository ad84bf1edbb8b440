import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExplanationPage } from "@/components/explain/explanation-page";
import { QueryProblems } from "@/components/figures/query-problems";
import { Notice } from "@/components/ui/notice";
import { scopeFrom } from "@/lib/domain/figures/execution-query";
import { measureFrom } from "@/lib/domain/figures/measures";
import { FUND_COLUMNS } from "@/lib/domain/fund";
import { localeOf } from "@/lib/format/locale";
import { measureName } from "@/lib/format/measure-names";
import { type DashboardParams, parseDashboardQuery } from "@/lib/input/dashboard-query";
import { getExplanation } from "@/lib/queries/figures/get-explanation";

type ExplainProps = PageProps<"/[locale]/explain">;

export async function generateMetadata({ params, searchParams }: ExplainProps): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const words = await getTranslations("explain");
  const { measure } = askedFigure(await searchParams);
  return { title: words("title", { measure: measureName(measure ?? "executed", locale) }) };
}

/** How one figure of a dashboard is computed. */
export default async function ExplainPage({ params, searchParams }: ExplainProps) {
  const locale = localeOf((await params).locale);
  const given = await searchParams;
  const words = await getTranslations("explain");
  const { scope, measure, column } = askedFigure(given);
  if (!scope) notFound();
  const { request, moneyUnit, problems } = parseDashboardQuery(given, scope);
  const explanation = await getExplanation(request, measure ?? "executed", column ?? "ALL", locale);
  if (!explanation) notFound();
  return (
    <>
      <QueryProblems problems={problems} />
      {(!measure || !column) && <Notice kind="refusal">{words("problem")}</Notice>}
      <ExplanationPage explanation={explanation} unit={moneyUnit} />
    </>
  );
}

function askedFigure(given: DashboardParams) {
  const text = (name: string) => {
    const value = given[name];
    return typeof value === "string" ? value : "";
  };
  return {
    scope: scopeFrom(text("scope") || "VN"),
    measure: measureFrom(text("measure")),
    column: FUND_COLUMNS.find((column) => column === text("column")) ?? null,
  };
}
