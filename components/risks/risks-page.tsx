import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { RiskList, RiskQuery } from "@/lib/domain/risk/risk";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AddressNotice } from "../projects/address-notice";
import { PrintAbout } from "../report/print-about";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { risksFilePath, risksHref } from "./risk-address";
import { RiskFilters } from "./risk-filters";

type RisksPageProps = {
  list: RiskList;
  tables: { readonly kinds: ReportTable; readonly provinces: ReportTable; readonly list: ReportTable };
  query: RiskQuery;
  choices: FilterChoices;
  problems: readonly AddressProblem[];
  /** Whether the reader sees several provinces. */
  wide: boolean;
};

/** Money at risk: by kind, by province, and each sum. */
export function RisksPage({ list, tables, query, choices, problems, wide }: RisksPageProps) {
  const words = useTranslations("risks");
  const office = useTranslations("office");
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[{ label: office("title"), href: "/office" }, { label: words("title") }]}
        lead={words("lead")}
        actions={
          <>
            <AppLink href="/office/forecast">{words("forecast.short")}</AppLink>
            <Downloads xlsx={risksFilePath(query, "xlsx")} csv={risksFilePath(query, "csv")} />
          </>
        }
      />
      <PrintAbout lines={tables.list.about} />
      <AddressNotice problems={problems} />
      <RiskFilters query={query} choices={choices} wide={wide} />
      <Part title={words("byKind")}>
        <ReportSheet cards table={tables.kinds} unit="trieu" />
      </Part>
      {wide && query.unitId === null && tables.provinces.rows.length > 0 && (
        <Part title={words("byProvince")}>
          <ReportSheet cards table={tables.provinces} unit="trieu" />
        </Part>
      )}
      <Part title={words("listTitle")}>
        {list.total === 0 ? (
          <EmptyState title={words("empty")} />
        ) : (
          <>
            <ReportSheet cards table={tables.list} unit="trieu" />
            <Pager
              page={list.page}
              size={list.size}
              total={list.total}
              hrefFor={(page) => risksHref(query, { page })}
            />
          </>
        )}
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-6 space-y-2">
      <h2 className="text-lg font-semibold">{title}</h2>
      {children}
    </section>
  );
}
