import { useTranslations } from "next-intl";
import type { OpenContractQuery, OpenContracts } from "@/lib/domain/ledger/open-contract";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { withQuery } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { EmptyState } from "../ui/empty-state";
import { FilterBar } from "../ui/filter-bar";
import { Pager } from "../ui/pager";

export type ContractChooserProps = {
  contracts: OpenContracts;
  /** The same contracts, as they are drawn. */
  table: ReportTable;
  query: OpenContractQuery;
};

/** The first step of recording: find the contract among those with money left. */
export function ContractChooser({ contracts, table, query }: ContractChooserProps) {
  const words = useTranslations("vouchers.choose");
  const kept: Record<string, string> = query.which === "left" ? {} : { which: query.which };
  const hrefFor = (page: number) =>
    withQuery("/vouchers/new", { ...(query.q && { q: query.q }), ...kept, ...(page > 1 && { page: String(page) }) });
  return (
    <>
      <FilterBar action="/vouchers/new" label={words("search")} submit={words("find")} kept={kept}>
        <label className="grow">
          {words("search")}
          <input className="control" type="search" name="q" defaultValue={query.q ?? ""} maxLength={200} />
        </label>
      </FilterBar>
      {contracts.total === 0 ? (
        <EmptyState title={words("empty")}>{words("emptyHint")}</EmptyState>
      ) : (
        <>
          <ReportSheet cards table={table} />
          <Pager page={contracts.page} size={contracts.size} total={contracts.total} hrefFor={hrefFor} />
        </>
      )}
    </>
  );
}
