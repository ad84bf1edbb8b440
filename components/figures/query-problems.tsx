import { useLocale, useTranslations } from "next-intl";
import { problemAt } from "@/lib/format/refusals/input-problem";
import type { DashboardProblem } from "@/lib/input/dashboard-problem";
import { Notice } from "../ui/notice";
import type { DashboardView } from "./dashboard-address";
import { YearLinks } from "./year-links";

type QueryProblemsProps = {
  problems: readonly DashboardProblem[];
  view: DashboardView;
  /** Budget years with figures, latest first. */
  years: readonly number[];
};

/** Says which values of the address could not be used; the page shows their defaults. A year names the years there are. */
export function QueryProblems({ problems, view, years }: QueryProblemsProps) {
  const words = useTranslations("figures.problem");
  const locale = useLocale();
  if (problems.length === 0) return null;
  return (
    <Notice kind="refusal" title={words("title")}>
      {problems.map(({ param, code, given }) => (
        <p key={param}>{problemAt(param, { code, facts: { given } }, locale).message}</p>
      ))}
      {problems.some(({ param }) => param === "year") && <YearLinks view={view} years={years} />}
    </Notice>
  );
}
