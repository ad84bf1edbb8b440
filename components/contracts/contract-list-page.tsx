import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { ContractList, ContractQuery, ContractSort } from "@/lib/domain/ledger/contract-query";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { orderFrom } from "@/lib/domain/report/sort-order";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AddressNotice } from "../projects/address-notice";
import { projectHref } from "../projects/project-address";
import { PrintAbout } from "../report/print-about";
import { ReportSheet } from "../report/report-sheet";
import { ID_PLACE } from "../report/written-table";
import { AppLink } from "../ui/app-link";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { Loosen } from "../ui/loosen";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { contractsFilePath, contractsHref, contractsValues } from "./contract-address";
import { ContractFilters } from "./contract-filters";

type ContractListPageProps = {
  list: ContractList;
  table: ReportTable;
  query: ContractQuery;
  choices: FilterChoices;
  problems: readonly AddressProblem[];
  /** Whether the reader sees several provinces. */
  wide: boolean;
  /** Whether the reader signs contracts. */
  mayWrite: boolean;
};

/** Contracts with their filters, sums and pages. */
export function ContractListPage({ list, table, query, choices, problems, wide, mayWrite }: ContractListPageProps) {
  const words = useTranslations("contracts");
  const projects = useTranslations("projects");
  const path = query.project
    ? [
        { label: projects("title"), href: "/projects" },
        { label: query.project, href: projectHref(query.project) },
        { label: words("title") },
      ]
    : undefined;
  return (
    <>
      <PageHeader
        title={query.project ? words("ofProject", { code: query.project }) : words("title")}
        lead={words("lead")}
        {...(path && { path })}
        actions={
          <>
            {mayWrite && <AppLink href="/contracts/several">{words("severalNew")}</AppLink>}
            {mayWrite && <AppLink href="/contracts/new">{words("new")}</AppLink>}
            <Downloads xlsx={contractsFilePath(query, "xlsx")} csv={contractsFilePath(query, "csv")} />
          </>
        }
      />
      <PrintAbout lines={table.about} />
      <AddressNotice problems={problems} />
      <ContractFilters query={query} choices={choices} wide={wide} />
      {list.total === 0 ? (
        <EmptyState title={words("empty")}>
          <Loosen
            values={contractsValues(query)}
            path="/contracts"
            conditions={["through"]}
            unitName={choices.units.find(({ id }) => id === query.unitId)?.name}
          />
        </EmptyState>
      ) : (
        <>
          <ReportSheet
            cards
            table={table}
            links={{
              sort: { href: contractsHref(query, { sort: ID_PLACE as ContractSort }), order: orderFrom(query.sort) },
            }}
          />
          <Pager
            page={list.page}
            size={list.size}
            total={list.total}
            hrefFor={(page) => contractsHref(query, { page })}
          />
        </>
      )}
    </>
  );
}
