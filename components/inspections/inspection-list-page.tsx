import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { InspectionList, InspectionsQuery } from "@/lib/domain/inspection/inspection-query";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AddressNotice } from "../projects/address-notice";
import { projectHref } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { buttonClass } from "../ui/button";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { inspectionsFilePath, inspectionsHref, newInspectionHref } from "./inspection-address";
import { InspectionFilters } from "./inspection-filters";

type InspectionListPageProps = {
  list: InspectionList;
  table: ReportTable;
  query: InspectionsQuery;
  choices: FilterChoices;
  problems: readonly AddressProblem[];
  /** Whether the reader sees several provinces. */
  wide: boolean;
  /** Whether the reader may record a visit to the đề án that the list is narrowed to. */
  mayRecord: boolean;
};

/** Kiểm tra, giám sát: visits with what was found, their filters, sums and pages. */
export function InspectionListPage(props: InspectionListPageProps) {
  const { list, table, query, choices, problems, wide, mayRecord } = props;
  const words = useTranslations("carrying.inspections");
  const projects = useTranslations("projects");
  const office = useTranslations("office");
  const { project } = query;
  return (
    <>
      <PageHeader
        title={project ? words("ofProject", { code: project }) : words("title")}
        lead={words("lead")}
        path={
          project
            ? [
                { label: projects("title"), href: "/projects" },
                { label: project, href: projectHref(project) },
                { label: words("title") },
              ]
            : [{ label: office("title"), href: "/office" }, { label: words("title") }]
        }
        actions={
          <>
            <Downloads xlsx={inspectionsFilePath(query)} />
            {mayRecord && project && (
              <AppLink className={buttonClass("main")} href={newInspectionHref(project)}>
                {words("record")}
              </AppLink>
            )}
          </>
        }
      />
      <AddressNotice problems={problems} />
      <InspectionFilters query={query} choices={choices} wide={wide} />
      {list.total === 0 ? (
        <EmptyState title={words("empty")}>{words("emptyHint")}</EmptyState>
      ) : (
        <ReportSheet cards table={table} />
      )}
      <Pager
        page={list.page}
        size={list.size}
        total={list.total}
        hrefFor={(page) => inspectionsHref(query, { page })}
      />
    </>
  );
}
