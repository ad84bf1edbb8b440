import { useLocale, useTranslations } from "next-intl";
import { problemAt } from "@/lib/format/refusals/input-problem";
import type { DashboardProblem } from "@/lib/input/dashboard-problem";
import { Notice } from "../ui/notice";

/** Says which values of the address could not be used; the page shows their defaults. */
export function QueryProblems({ problems }: { problems: readonly DashboardProblem[] }) {
  const words = useTranslations("figures.problem");
  const locale = useLocale();
  if (problems.length === 0) return null;
  return (
    <Notice kind="refusal" title={words("title")}>
      {problems.map(({ param, code, given }) => (
        <p key={param}>{problemAt(param, { code, facts: { given } }, locale).message}</p>
      ))}
    </Notice>
  );
}
