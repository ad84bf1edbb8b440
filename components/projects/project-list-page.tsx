import { useLocale, useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { ProjectList } from "@/lib/domain/project/project-list";
import { formatCount } from "@/lib/format/number";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AppLink } from "../ui/app-link";
import type { Crumb } from "../ui/breadcrumbs";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { AddressNotice } from "./address-notice";
import { dashboardHref, type ProjectListView, projectsHref } from "./project-address";
import { ProjectFilters } from "./project-filters";
import { ProjectListNotes } from "./project-list-notes";
import { ProjectTable } from "./project-table";
import { ReachSwitch } from "./reach-switch";

type ProjectListPageProps = {
  list: ProjectList;
  view: ProjectListView;
  choices: FilterChoices;
  problems: readonly AddressProblem[];
  /** Whether the reader has a list of their own beside the country's. */
  early: boolean;
};

/** The page of đề án: filters, what is counted, the table, the way to the next rows. */
export function ProjectListPage({ list, view, choices, problems, early }: ProjectListPageProps) {
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
        lead={words("lead", { count: formatCount(list.total, locale), reach: words(`reach.${list.reach}`) })}
        actions={early && <ReachSwitch list={list} view={view} />}
      />
      <AddressNotice problems={problems} />
      <ProjectFilters view={view} choices={choices} early={early && list.reach === "own"} />
      <ProjectListNotes list={list} view={view} />
      {list.total === 0 && !list.notSharedOut ? (
        <EmptyState title={words("empty.title")}>{words("empty.text")}</EmptyState>
      ) : (
        <ProjectTable list={list} view={view} />
      )}
      {list.total > 0 && list.items.length === 0 ? (
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
