import { useLocale, useTranslations } from "next-intl";
import type { OverviewQuery } from "@/lib/domain/registers/overview";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { scopeName } from "@/lib/format/scope-names";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { YearFilter } from "../filters/common-filters";
import { AddressNotice } from "../projects/address-notice";
import { RecordSheet } from "../report/record-sheet";
import { AppLink } from "../ui/app-link";
import { FilterBar } from "../ui/filter-bar";
import { listValues } from "../ui/list-values";
import { PageHeader } from "../ui/page-header";
import { registersHref } from "./register-address";

type RegistersPageProps = {
  query: OverviewQuery;
  unitName: string | null;
  byRegion: ReportTable;
  byYear: ReportTable;
  years: readonly number[];
  problems: readonly AddressProblem[];
};

/** Sổ theo dõi: every register the reader sees, how many entries each region has, and of which years. */
export function RegistersPage({ query, unitName, byRegion, byYear, years, problems }: RegistersPageProps) {
  const words = useTranslations("registers");
  const layout = useTranslations("layout.nav");
  const locale = useLocale();
  const region = query.region && words("overview.ofRegion", { region: scopeName(query.region, locale) });
  const title = unitName === null ? region : words("overview.ofUnit", { unit: unitName });
  return (
    <>
      <PageHeader
        title={title ?? words("title")}
        path={[{ label: layout("figures"), href: "/figures" }, { label: words("title") }]}
        lead={words("lead")}
        actions={title && <AppLink href={registersHref({ year: query.year })}>{words("overview.country")}</AppLink>}
      />
      <AddressNotice problems={problems} />
      <FilterBar
        action="/registers"
        label={words("list.filters")}
        submit={words("list.apply")}
        kept={listValues({ region: query.region, unitId: query.unitId })}
      >
        <YearFilter label={words("list.year")} any={words("list.any")} value={query.year} years={years} />
      </FilterBar>
      <RecordSheet table={byRegion} />
      {[...byRegion.notes, ...(query.year === null ? [] : [words("overview.yearHelp")])].map((note) => (
        <p key={note} className="mt-1 text-sm text-muted">
          {note}
        </p>
      ))}
      {byYear.columns.length > 1 && <RecordSheet table={byYear} />}
    </>
  );
}
