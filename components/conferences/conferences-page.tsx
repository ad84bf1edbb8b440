import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { ConferenceList, ConferencesAsked } from "@/lib/domain/conference/conference-list";
import { CONFERENCE_STATES } from "@/lib/domain/conference/state";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { scopeName } from "@/lib/format/scope-names";
import { AddressNotice } from "../projects/address-notice";
import { withQuery } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { buttonClass } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { FilterBar } from "../ui/filter-bar";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { SelectFilter } from "../ui/select-filter";

type ConferencesPageProps = {
  list: ConferenceList;
  asked: ConferencesAsked;
  /** Values of the address that were not understood. */
  problems: ComponentProps<typeof AddressNotice>["problems"];
  table: ReportTable;
  mayPlan: boolean;
};

/** The regional conferences: how many in each state, then each. */
export function ConferencesPage({ list, asked, problems, table, mayPlan }: ConferencesPageProps) {
  const words = useTranslations("conferences");
  const layout = useTranslations("layout.nav");
  const locale = localeOf(useLocale());
  const regions = [
    { value: "", label: words("list.everyRegion") },
    ...REGIONS.map((region) => ({ value: region, label: scopeName(region, locale) })),
  ];
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[{ label: layout("overview"), href: "/" }, { label: layout("conferences") }]}
        lead={words("lead")}
        actions={
          mayPlan && (
            <AppLink className={buttonClass("main")} href="/conferences/new">
              {words("list.new")}
            </AppLink>
          )
        }
      />
      <AddressNotice problems={problems} />
      <StateCounts list={list} asked={asked} />
      <FilterBar
        action="/conferences"
        label={words("list.filter")}
        submit={words("list.show")}
        kept={{ state: asked.state ?? undefined }}
        opensOnChoice
      >
        <SelectFilter name="region" label={words("list.region")} value={asked.region ?? ""} options={regions} />
        <label>
          {words("list.year")}
          <input
            className="control w-24"
            name="year"
            inputMode="numeric"
            maxLength={4}
            defaultValue={asked.year ?? ""}
          />
        </label>
      </FilterBar>
      {table.rows.length === 0 ? (
        <EmptyState title={words("list.none")}>{words("list.noneHint")}</EmptyState>
      ) : (
        <ReportSheet cards table={table} />
      )}
      {list.total > list.size && (
        <Pager
          page={list.page}
          size={list.size}
          total={list.total}
          hrefFor={(page) => hrefOf(asked, { page: String(page) })}
        />
      )}
    </>
  );
}

function StateCounts({ list, asked }: { list: ConferenceList; asked: ConferencesAsked }) {
  const words = useTranslations("conferences");
  const locale = useLocale();
  const all = Object.values(list.totals).reduce((sum, count) => sum + count, 0);
  const shown = CONFERENCE_STATES.filter((state) => list.totals[state] > 0 || state === asked.state);
  return (
    <div className="list-ways">
      <nav className="state-counts" aria-label={words("list.state")}>
        {[{ state: null, count: all }, ...shown.map((state) => ({ state, count: list.totals[state] }))].map(
          ({ state, count }) => (
            <AppLink
              key={state}
              href={hrefOf(asked, { state: state ?? undefined })}
              aria-current={state === asked.state ? "true" : undefined}
            >
              {state ? words(`states.${state}`) : words("list.all")} <b>{formatCount(count, locale)}</b>
            </AppLink>
          ),
        )}
      </nav>
    </div>
  );
}

function hrefOf(
  { region, year, state }: ConferencesAsked,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const asked = { region, year: year && String(year), state, ...changes };
  const chosen = Object.entries(asked).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  return withQuery("/conferences", Object.fromEntries(chosen));
}
