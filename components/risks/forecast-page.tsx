import { useTranslations } from "next-intl";
import type { ForecastView } from "@/lib/domain/figures/province-forecast";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AddressNotice } from "../projects/address-notice";
import { withQuery } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { FilterBar } from "../ui/filter-bar";
import { PageHeader } from "../ui/page-header";
import { SelectFilter } from "../ui/select-filter";

type ForecastPageProps = {
  view: ForecastView;
  table: ReportTable;
  years: readonly number[];
  problems: readonly AddressProblem[];
};

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** What each province will have paid by the year's end, as a band, with the error of the same rule in earlier years. */
export function ForecastPage({ view, table, years, problems }: ForecastPageProps) {
  const words = useTranslations("risks.forecast");
  const risks = useTranslations("risks");
  const office = useTranslations("office");
  const asked = { year: String(view.year), through: String(view.through) };
  const file = (kind: "csv" | "xlsx") => withQuery(`/api/v1/forecast.${kind}`, asked);
  return (
    <>
      <PageHeader
        title={table.title}
        path={[
          { label: office("title"), href: "/office" },
          { label: risks("title"), href: "/office/risks" },
          { label: words("short") },
        ]}
        lead={words("lead", { month: asked.through })}
        actions={<Downloads xlsx={file("xlsx")} csv={file("csv")} />}
      />
      <AddressNotice problems={problems} />
      <FilterBar
        action="/office/forecast"
        label={risks("filters")}
        submit={risks("apply")}
        kept={{}}
        search={
          <SelectFilter
            name="year"
            label={words("year")}
            value={asked.year}
            options={years.map((year) => ({ value: String(year), label: String(year) }))}
          />
        }
      >
        <SelectFilter
          name="through"
          label={words("through")}
          value={asked.through}
          options={MONTHS.map((month) => ({ value: month, label: month }))}
        />
      </FilterBar>
      {view.provinces.length === 0 ? (
        <EmptyState title={words("empty")} />
      ) : (
        <ReportSheet cards table={table} unit="trieu" />
      )}
      {table.notes.map((note) => (
        <p key={note} className="field-help">
          {note}
        </p>
      ))}
    </>
  );
}
