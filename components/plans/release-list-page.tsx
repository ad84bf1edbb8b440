import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { ReleasesQuery } from "@/lib/domain/plan/release-query";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { UnitFilter } from "../filters/common-filters";
import { AddressNotice } from "../projects/address-notice";
import { withQuery } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { FilterBar } from "../ui/filter-bar";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";

type ReleaseListPageProps = {
  view: ReleasesQuery;
  table: ReportTable;
  total: number;
  choices: FilterChoices;
  problems: readonly AddressProblem[];
  /** Whether this person records releases. */
  records: boolean;
};

/** Releases by tranche, with what was requested, agreed and released. */
export function ReleaseListPage({ view, table, total, choices, problems, records }: ReleaseListPageProps) {
  const words = useTranslations("releases");
  const layout = useTranslations("layout.nav");
  const kept = {
    ...(view.year !== null && { year: String(view.year) }),
    ...(view.tranche !== null && { tranche: String(view.tranche) }),
    ...(view.unitId !== null && { unitId: view.unitId }),
  };
  const text = (name: "year" | "tranche", most: number) => (
    <label>
      {words(name)}
      <input
        className="control number w-20"
        name={name}
        defaultValue={view[name] ?? ""}
        inputMode="numeric"
        maxLength={most}
      />
    </label>
  );
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[{ label: layout("plans"), href: "/plans" }, { label: words("link") }]}
        lead={words("lead")}
        actions={
          <>
            <Downloads xlsx={withQuery("/api/v1/releases.xlsx", kept)} csv={withQuery("/api/v1/releases.csv", kept)} />
            {records && <AppLink href="/plans/releases/new">{words("newTitle")}</AppLink>}
          </>
        }
      />
      <AddressNotice problems={problems} />
      <FilterBar action="/plans/releases" label={words("filter")} submit={words("show")}>
        {text("year", 4)}
        {text("tranche", 3)}
        <UnitFilter label={words("unitId")} any={words("all")} value={view.unitId} units={choices.units} />
      </FilterBar>
      {table.rows.length === 0 ? <EmptyState title={words("empty")} /> : <ReportSheet table={table} cards />}
      <Pager
        page={view.page}
        size={view.size}
        total={total}
        hrefFor={(page) => withQuery("/plans/releases", { ...kept, page: String(page) })}
      />
    </>
  );
}
