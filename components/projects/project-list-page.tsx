import { useLocale, useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { ProjectList } from "@/lib/domain/project/project-list";
import type { ProjectSort } from "@/lib/domain/project/project-query";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { orderFrom } from "@/lib/domain/report/sort-order";
import type { SavedView } from "@/lib/domain/views/saved-view";
import { formatCount } from "@/lib/format/number";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { PrintAbout } from "../report/print-about";
import { ReportSheet } from "../report/report-sheet";
import { ID_PLACE } from "../report/written-table";
import { AppLink } from "../ui/app-link";
import type { Crumb } from "../ui/breadcrumbs";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { Loosen } from "../ui/loosen";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { AddressNotice } from "./address-notice";
import { dashboardHref, type ProjectListView, projectsFilePath, projectsHref, projectsValues } from "./project-address";
import { ProjectFilters } from "./project-filters";
import { ProjectListNotes } from "./project-list-notes";
import { ReachSwitch } from "./reach-switch";
import { StateCounts } from "./state-counts";
import { SavedViews } from "./views/saved-views";
import { BeginProject } from "./writing/begin-project";

type ProjectListPageProps = {
  list: ProjectList;
  table: ReportTable;
  view: ProjectListView;
  choices: FilterChoices;
  problems: readonly AddressProblem[];
  /** Whether the reader has a list of their own beside the country's. */
  early: boolean;
  /** Whether the reader may begin a đề án. */
  mayBegin: boolean;
  /** The reader's saved views; null for whoever has not signed in. */
  saved: readonly SavedView[] | null;
};

/** The page of đề án: filters, what is counted, the table, the way to the next rows. */
export function ProjectListPage({
  list,
  table,
  view,
  choices,
  problems,
  early,
  mayBegin,
  saved,
}: ProjectListPageProps) {
  const words = useTranslations("projects");
  const layout = useTranslations("layout");
  const locale = useLocale();
  const unit = list.lineage.find(({ id }) => id === view.query.unitId);
  const path: Crumb[] = [
    { label: layout("nav.overview"), href: dashboardHref({ ...view, query: { ...view.query, unitId: null } }) },
    ...(unit ? [{ label: unit.name, href: dashboardHref(view) }] : []),
    { label: layout("nav.projects") },
  ];
  return (
    <>
      <PageHeader
        title={<Title unit={unit?.name} year={view.query.year} />}
        path={path}
        lead={words("lead", {
          count: formatCount(list.total, locale),
          reach: view.query.mine ? words("mine.about") : words(`reach.${list.reach}`),
        })}
        actions={
          <>
            {early && <ReachSwitch list={list} view={view} />}
            {mayBegin && <BeginProject />}
            <Downloads xlsx={projectsFilePath(view, "xlsx")} csv={projectsFilePath(view, "csv")} />
          </>
        }
      />
      <PrintAbout lines={table.about} />
      <AddressNotice problems={problems} />
      <div className="list-ways">
        {saved && <SavedViews views={saved} view={view} />}
        <StateCounts list={list} view={view} />
      </div>
      <ProjectFilters {...{ view, choices, problems }} early={early && list.reach === "own"} />
      <ProjectListNotes list={list} view={view} />
      {list.total === 0 && !list.notSharedOut ? (
        <EmptyState title={words("empty.title")}>
          <Loosen values={projectsValues(view, { page: 1, reach: null })} path="/projects" unitName={unit?.name} />
        </EmptyState>
      ) : (
        <ReportSheet
          cards
          table={table}
          unit={view.unit}
          links={{
            sort: { href: projectsHref(view, { sort: ID_PLACE as ProjectSort }), order: orderFrom(list.sort) },
          }}
        />
      )}
      {list.total === 0 ? null : list.items.length === 0 ? (
        <EmptyState title={words("empty.page")}>
          <AppLink href={projectsHref(view)}>{words("empty.first")}</AppLink>
        </EmptyState>
      ) : (
        <Pager page={list.page} size={list.size} total={list.total} hrefFor={(page) => projectsHref(view, { page })} />
      )}
    </>
  );
}

function Title({ unit, year }: { unit: string | undefined; year: number | null }) {
  const words = useTranslations("projects");
  if (unit && year) return words("titles.unitYear", { unit, year: String(year) });
  if (unit) return words("titles.unit", { unit });
  return year ? words("titles.year", { year: String(year) }) : words("title");
}
