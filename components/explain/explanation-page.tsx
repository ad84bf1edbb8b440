import { useLocale, useTranslations } from "next-intl";
import type { Explanation } from "@/lib/domain/figures/explanation";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { ExplanationTables } from "@/lib/domain/report/explanation-tables";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { columnLongName, measureName } from "@/lib/format/measure-names";
import { formatPeriod } from "@/lib/format/period";
import { scopeLabelOf } from "@/lib/format/scope-names";
import { dashboardQuery, scopePath } from "../figures/dashboard-address";
import { ClosingNotes } from "../figures/figure-notes";
import { PublishedBeside } from "../figures/published-beside";
import { PrintAbout } from "../report/print-about";
import { ReportSheet } from "../report/report-sheet";
import { ID_PLACE } from "../report/written-table";
import { Downloads } from "../ui/downloads";
import { PageHeader } from "../ui/page-header";
import { CitationOf } from "./citation";
import { Formula } from "./formula";
import { SourceDocuments } from "./source-documents";

type ExplanationPageProps = {
  explanation: Explanation;
  tables: ExplanationTables & { readonly published: ReportTable };
  unit: MoneyUnit;
  /** This page's own query string, which its workbook shares. */
  address: string;
  /** The list of đề án behind the figure. */
  projectsHref: string;
};

/** How one figure is computed: formula, amounts, the provinces that add up to them, documents, what was published. */
export function ExplanationPage({ explanation, tables, unit, address, projectsHref }: ExplanationPageProps) {
  const words = useTranslations("explain");
  const locale = useLocale();
  const { execution, measure, column, published, terms } = explanation;
  const { query } = execution;
  const scope = scopeLabelOf(query.scope, execution.scopeLabel, locale);
  const part = terms[0]?.scopeLabel;
  const back = scopePath(query.scope) + dashboardQuery({ query, unit });
  const page = `/explain${dashboardQuery({ query, unit }, { scope: ID_PLACE, column, measure })}`;
  return (
    <div className="dashboard explanation">
      <PageHeader
        title={words("title", { measure: measureName(measure, locale) })}
        path={[{ label: scope, href: back }, { label: measureName(measure, locale) }]}
        lead={words("lead", {
          column: columnLongName(column, locale),
          scope: part && query.scope.kind !== "unit" && part !== execution.scopeLabel ? `${part} · ${scope}` : scope,
          period: formatPeriod(query.year, query.through, locale),
        })}
        actions={<Downloads xlsx={`/api/v1/explanation.xlsx${address}`} />}
      />
      <PrintAbout lines={tables.published.about} />
      <Formula explanation={explanation} />
      <CitationOf explanation={explanation} address={address} />
      {tables.terms.map((table) => (
        <section key={table.name}>
          <h2>{words("provinces")}</h2>
          <ReportSheet table={table} links={{ page }} />
          <p className="field-help">{words("exactly")}</p>
        </section>
      ))}
      <PublishedBeside table={tables.published} published={published} />
      <SourceDocuments tables={tables} projectsHref={projectsHref} />
      <ClosingNotes notes={execution.notes.filter(({ code }) => code !== "no-ratio")} />
    </div>
  );
}
