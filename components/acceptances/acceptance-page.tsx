import { useTranslations } from "next-intl";
import type { BudgetYear } from "@/lib/domain/period/period";
import type { PrintedText } from "@/lib/domain/report/printed-text";
import { ProjectPaperPage } from "../papers/project-paper-page";
import { FilesLink } from "../projects/attachments/files-link";
import { projectHref, withQuery } from "../projects/project-address";
import { AppLink } from "../ui/app-link";

type AcceptancePageProps = {
  code: string;
  year: BudgetYear;
  /** Every year that was accepted. */
  years: readonly BudgetYear[];
  paper: PrintedText;
};

/** Biên bản nghiệm thu cơ sở as its files have it, with the other years of the đề án beside it. */
export function AcceptancePage({ code, year, years, paper }: AcceptancePageProps) {
  const words = useTranslations("papers");
  const nameOf = (one: BudgetYear) => words("acceptanceOf", { year: String(one) });
  const others = years.filter((one) => one !== year);
  return (
    <ProjectPaperPage
      code={code}
      name={nameOf(year)}
      address="acceptance-minutes"
      query={`?year=${year}`}
      paper={paper}
    >
      <p className="mb-2">
        <FilesLink code={code} />
      </p>
      {others.map((one) => (
        <p key={one} className="mb-2">
          <AppLink href={withQuery(`${projectHref(code)}/acceptance`, { year: String(one) })}>{nameOf(one)}</AppLink>
        </p>
      ))}
    </ProjectPaperPage>
  );
}
