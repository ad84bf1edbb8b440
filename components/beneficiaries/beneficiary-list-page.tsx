import { useTranslations } from "next-intl";
import type { BeneficiaryList, BeneficiaryQuery } from "@/lib/domain/beneficiary/register";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AddressNotice } from "../projects/address-notice";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { FilterBar } from "../ui/filter-bar";
import { Loosen } from "../ui/loosen";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { SelectFilter } from "../ui/select-filter";
import { beneficiariesFilePath, beneficiariesHref, beneficiariesValues } from "./beneficiary-address";

type BeneficiaryListPageProps = {
  list: BeneficiaryList;
  table: ReportTable;
  query: BeneficiaryQuery;
  choices: FilterChoices;
  problems: readonly AddressProblem[];
  /** Whether the reader sees several provinces. */
  wide: boolean;
};

const CHOSEN = { q: null, unitId: null } as const;

/** The register of beneficiaries with its search and pages. */
export function BeneficiaryListPage({ list, table, query, choices, problems, wide }: BeneficiaryListPageProps) {
  const words = useTranslations("beneficiaries");
  const { q, unitId } = query;
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        actions={<Downloads xlsx={beneficiariesFilePath(query, "xlsx")} csv={beneficiariesFilePath(query, "csv")} />}
      />
      <AddressNotice problems={problems} />
      <FilterBar
        action="/beneficiaries"
        label={words("filters")}
        submit={words("apply")}
        kept={beneficiariesValues(query, { ...CHOSEN, page: 1 })}
        search={
          <label className="grow">
            {words("search")}
            <input className="control" type="search" name="q" defaultValue={q ?? ""} maxLength={200} />
          </label>
        }
      >
        {wide && (
          <SelectFilter
            name="unitId"
            label={words("unit")}
            value={unitId ?? ""}
            options={[
              { value: "", label: words("anyUnit") },
              ...choices.units.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        {(q !== null || unitId !== null) && <AppLink href={beneficiariesHref(query, CHOSEN)}>{words("clear")}</AppLink>}
      </FilterBar>
      {list.total === 0 ? (
        <EmptyState title={words("empty")}>
          <Loosen values={beneficiariesValues(query)} path="/beneficiaries" />
        </EmptyState>
      ) : (
        <>
          <ReportSheet cards table={table} />
          <Pager
            page={list.page}
            size={list.size}
            total={list.total}
            hrefFor={(page) => beneficiariesHref(query, { page })}
          />
        </>
      )}
    </>
  );
}
