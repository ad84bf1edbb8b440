import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { AcceptanceList, AcceptancesQuery } from "@/lib/domain/project/acceptance-query";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AddressNotice } from "../projects/address-notice";
import { PrintAbout } from "../report/print-about";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { Loosen } from "../ui/loosen";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { AcceptanceFilters } from "./acceptance-filters";
import { acceptancesFilePath, acceptancesHref, acceptancesValues } from "./acceptance-list-address";

type AcceptanceListPageProps = {
  list: AcceptanceList;
  table: ReportTable;
  query: AcceptancesQuery;
  choices: FilterChoices;
  problems: readonly AddressProblem[];
  /** Whether the reader sees several provinces. */
  wide: boolean;
  /** Whether the reader may accept several together. */
  mayAccept: boolean;
};

/** Acceptances (nghiệm thu) with their filters, sums and pages. */
export function AcceptanceListPage({
  list,
  table,
  query,
  choices,
  problems,
  wide,
  mayAccept,
}: AcceptanceListPageProps) {
  const words = useTranslations("acceptances");
  const office = useTranslations("office");
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        path={[{ label: office("title"), href: "/office" }, { label: words("title") }]}
        actions={
          <>
            {mayAccept && <AppLink href="/acceptances/several">{words("several.link")}</AppLink>}
            <Downloads xlsx={acceptancesFilePath(query, "xlsx")} csv={acceptancesFilePath(query, "csv")} />
          </>
        }
      />
      <PrintAbout lines={table.about} />
      <AddressNotice problems={problems} />
      <AcceptanceFilters query={query} choices={choices} wide={wide} />
      {list.total === 0 ? (
        <EmptyState title={words("empty")}>
          <Loosen
            values={acceptancesValues(query)}
            path="/acceptances"
            conditions={["through"]}
            unitName={choices.units.find(({ id }) => id === query.unitId)?.name}
          />
        </EmptyState>
      ) : (
        <>
          <ReportSheet cards table={table} unit="trieu" />
          <Pager
            page={list.page}
            size={list.size}
            total={list.total}
            hrefFor={(page) => acceptancesHref(query, { page })}
          />
        </>
      )}
    </>
  );
}
