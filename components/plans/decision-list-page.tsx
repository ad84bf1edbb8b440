import { useTranslations } from "next-intl";
import type { DecisionsQuery } from "@/lib/domain/plan/decision-query";
import { DECISION_STATES } from "@/lib/domain/plan/decision-state";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { withQuery } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";

type DecisionListPageProps = {
  view: DecisionsQuery;
  table: ReportTable;
  total: number;
  /** Whether this person drafts decisions. */
  drafts: boolean;
  removed: boolean;
};

/** Plan decisions, drafts first to be found by their state. */
export function DecisionListPage({ view, table, total, drafts, removed }: DecisionListPageProps) {
  const words = useTranslations("plans.draft");
  const imports = useTranslations("planImports");
  const layout = useTranslations("layout.nav");
  const kept = Object.fromEntries(
    [["fund", view.fund] as const, ["year", view.year] as const, ["unitId", view.unitId] as const].flatMap(
      ([name, value]) => (value === null ? [] : [[name, String(value)] as const]),
    ),
  );
  const address = (more: Record<string, string>) => withQuery("/plans/decisions", { ...kept, ...more });
  return (
    <>
      <PageHeader
        title={words("listTitle")}
        path={[{ label: layout("plans"), href: "/plans" }, { label: words("listTitle") }]}
        lead={words("listLead")}
        actions={
          drafts ? (
            <>
              <AppLink href="/plans/decisions/new">{words("newTitle")}</AppLink>
              <AppLink href="/plans/import">{imports("link")}</AppLink>
            </>
          ) : undefined
        }
      />
      {removed && <Notice kind="done">{words("removed")}</Notice>}
      <nav aria-label={words("state")} className="mb-3 flex gap-3">
        <AppLink href={address({})} aria-current={view.state === null ? "page" : undefined}>
          {words("all")}
        </AppLink>
        {DECISION_STATES.map((state) => (
          <AppLink key={state} href={address({ state })} aria-current={view.state === state ? "page" : undefined}>
            {words(`states.${state}`)}
          </AppLink>
        ))}
      </nav>
      {table.rows.length === 0 ? <EmptyState title={words("empty")} /> : <ReportSheet table={table} cards />}
      <Pager
        page={view.page}
        size={view.size}
        total={total}
        hrefFor={(page) => address({ ...(view.state && { state: view.state }), page: String(page) })}
      />
    </>
  );
}
