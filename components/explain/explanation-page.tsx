import { useLocale, useTranslations } from "next-intl";
import type { Explanation } from "@/lib/domain/figures/explanation";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import { columnLongName, measureName } from "@/lib/format/measure-names";
import { formatPeriod } from "@/lib/format/period";
import { scopeLabelOf } from "@/lib/format/scope-names";
import { dashboardQuery, scopePath } from "../figures/dashboard-address";
import { ClosingNotes } from "../figures/figure-notes";
import { PublishedBeside } from "../figures/published-beside";
import { PageHeader } from "../ui/page-header";
import { Formula } from "./formula";
import { SourceDocuments } from "./source-documents";
import { TermTable } from "./term-table";

/** How one figure is computed: formula, amounts, the provinces that add up to them, documents, what was published. */
export function ExplanationPage({ explanation, unit }: { explanation: Explanation; unit: MoneyUnit }) {
  const words = useTranslations("explain");
  const locale = useLocale();
  const { execution, measure, column, terms, documents, published } = explanation;
  const { query } = execution;
  const scope = scopeLabelOf(query.scope, execution.scopeLabel, locale);
  const back = scopePath(query.scope) + dashboardQuery({ query, unit });
  const travelling = dashboardQuery({ query, unit });
  const projects = new URLSearchParams({
    year: String(query.year),
    ...(query.scope.kind === "unit" && { unitId: query.scope.unitId }),
    ...(column !== "ALL" && { fund: column }),
  });
  return (
    <div className="dashboard explanation">
      <PageHeader
        title={words("title", { measure: measureName(measure, locale) })}
        path={[{ label: scope, href: back }, { label: measureName(measure, locale) }]}
        lead={words("lead", {
          column: columnLongName(column, locale),
          scope,
          period: formatPeriod(query.year, query.through, locale),
        })}
      />
      <Formula explanation={explanation} />
      {sameRows(terms) ? (
        <TermTable terms={terms} query={travelling} />
      ) : (
        terms.map((term) => <TermTable key={term.role} terms={[term]} query={travelling} />)
      )}
      <PublishedBeside execution={{ ...execution, published }} />
      <SourceDocuments documents={documents} projectsHref={`/projects?${projects}`} />
      <ClosingNotes notes={execution.notes.filter(({ code }) => code !== "no-ratio")} />
    </div>
  );
}

/** Whether all amounts speak of the same provinces, so that they fit in one table. */
function sameRows([first, ...others]: Explanation["terms"]): boolean {
  const keys = first?.rows.map(({ key }) => key).join();
  return others.every((term) => term.rows.map(({ key }) => key).join() === keys);
}
