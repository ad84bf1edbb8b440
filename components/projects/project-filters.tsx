import { useLocale, useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import { FUNDS } from "@/lib/domain/fund";
import { PROJECT_VIEWS } from "@/lib/domain/project/project-query";
import { statesWhere } from "@/lib/domain/project/state";
import { scopeName } from "@/lib/format/scope-names";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AppLink } from "../ui/app-link";
import { FilterBar } from "../ui/filter-bar";
import { type FilterOption, SelectFilter } from "../ui/select-filter";
import { AmountFilters } from "./amount-filters";
import { DeadlineFilters } from "./deadline-filters";
import { type ProjectListView, projectsHref, projectsValues } from "./project-address";
import { typedIn } from "./typed-filter";

type ProjectFiltersProps = {
  view: ProjectListView;
  choices: FilterChoices;
  /** Whether the list shows đề án that are not assigned yet, and so have a deadline. */
  early: boolean;
  problems: readonly AddressProblem[];
};

const CHOSEN = {
  q: null,
  unitId: null,
  region: null,
  layout: null,
  view: null,
  implementingUnit: null,
  fund: null,
  year: null,
  state: null,
  content: null,
  amountFrom: null,
  amountTo: null,
  due: null,
  dueBy: null,
} as const;

/** The filters of the list; their state is the address. */
export function ProjectFilters({ view, choices, early, problems }: ProjectFiltersProps) {
  const words = useTranslations("projects");
  const locale = useLocale();
  const { query } = view;
  const all: FilterOption = { value: "", label: words("filters.all") };
  const years = query.year && !choices.years.includes(query.year) ? [query.year, ...choices.years] : choices.years;
  const named = [...choices.contents, ...choices.contentGroups];
  const filtered = Object.keys(CHOSEN).some((key) => query[key as keyof typeof CHOSEN] !== null);
  return (
    <FilterBar
      action="/projects"
      label={words("filters.label")}
      submit={words("filters.submit")}
      kept={projectsValues(view, { ...CHOSEN, page: 1 })}
      search={
        <label className="grow">
          {words("filters.q")}
          <input className="control" type="search" name="q" defaultValue={query.q ?? ""} maxLength={200} />
        </label>
      }
    >
      <SelectFilter
        name="unitId"
        label={words("filters.unitId")}
        value={query.unitId ?? ""}
        options={[
          all,
          ...choices.units.map(({ id, name, former }) => ({
            value: id,
            label: former ? words("filters.former", { unit: name }) : name,
          })),
        ]}
      />
      <SelectFilter
        name="region"
        label={words("filters.region")}
        value={query.region ?? ""}
        options={[all, ...REGIONS.map((region) => ({ value: region, label: scopeName(region, locale) }))]}
      />
      <SelectFilter
        name="view"
        label={words("filters.view")}
        value={query.view ?? ""}
        options={[all, ...PROJECT_VIEWS.map((ready) => ({ value: ready, label: words(`views.${ready}`) }))]}
      />
      <SelectFilter
        name="year"
        label={words("filters.year")}
        value={String(query.year ?? "")}
        options={[all, ...years.map((year) => ({ value: String(year), label: String(year) }))]}
      />
      <SelectFilter
        name="fund"
        label={words("filters.fund")}
        value={query.fund ?? ""}
        options={[all, ...FUNDS.map((fund) => ({ value: fund, label: words(`funds.${fund}`) }))]}
      />
      <SelectFilter
        name="content"
        label={words("filters.content")}
        value={query.content ?? ""}
        options={[all, ...named.map((content) => ({ value: content.code, label: content[locale] }))]}
      />
      <SelectFilter
        name="state"
        label={words("filters.state")}
        value={query.state ?? ""}
        options={[
          all,
          ...statesWhere((record) => early || record.public).map((state) => ({
            value: state,
            label: words(`states.${state}`),
          })),
        ]}
      />
      <AmountFilters query={query} typed={typedIn(problems)} />
      {early && <DeadlineFilters query={query} typed={typedIn(problems)} />}
      {filtered && <AppLink href={projectsHref(view, CHOSEN)}>{words("filters.clear")}</AppLink>}
    </FilterBar>
  );
}
