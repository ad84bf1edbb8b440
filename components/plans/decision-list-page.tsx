import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { DecisionsQuery } from "@/lib/domain/plan/decision-query";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { withQuery } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { DecisionFilters } from "./decision-filters";

type DecisionListPageProps = {
  view: DecisionsQuery;
  table: ReportTable;
  total: number;
  choices: FilterChoices;
  /** Whether this person drafts decisions. */
  drafts: boolean;
  removed: boolean;
};

/** Plan decisions, drafts first to be found by their state. */
export function DecisionListPage({ view, table, total, choices, drafts, removed }: DecisionListPageProps) {
  const words = useTranslations("plans.draft");
  const imports = useTranslations("imports.sheets.plan-lines");
  const layout = useTranslations("layout.nav");
  const given = { fund: view.fund, year: view.year, unitId: view.unitId, kind: view.kind, state: view.state };
  const kept = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  );
  return (
    <>
      <PageHeader
        title={words("listTitle")}
        path={[{ label: layout("plans"), href: "/plans" }, { label: words("listTitle") }]}
        lead={words("listLead")}
        actions={
          <>
            <Downloads
              xlsx={withQuery("/api/v1/plan-decisions.xlsx", kept)}
              csv={withQuery("/api/v1/plan-decisions.csv", kept)}
            />
            {drafts && (
              <>
                <AppLink href="/plans/decisions/new">{words("newTitle")}</AppLink>
                <AppLink href="/imports?sheet=plan-lines">{imports("link")}</AppLink>
              </>
            )}
          </>
        }
      />
      {removed && <Notice kind="done">{words("removed")}</Notice>}
      <DecisionFilters view={view} choices={choices} />
      {table.rows.length === 0 ? <EmptyState title={words("empty")} /> : <ReportSheet table={table} cards />}
      <Pager
        page={view.page}
        size={view.size}
        total={total}
        hrefFor={(page) => withQuery("/plans/decisions", { ...kept, page: String(page) })}
      />
    </>
  );
}
